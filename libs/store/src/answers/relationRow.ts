/** A relation's properties in Neo4j, and its ends. */
export interface RelationRow {
  readonly id: string;
  readonly type: string;
  readonly from: string;
  readonly to: string;
  readonly occurred?: string;
  /** JSON. */
  readonly qualifiers: string;
  readonly evidence: string;
  readonly independentOrigins: number;
}
