/** A CITES relationship's properties in Neo4j, and the source it leads to. */
export interface CitationProperties {
  readonly id: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly quote?: string;
  readonly before?: string;
  readonly after?: string;
  readonly quoteSha256?: string;
  readonly opening?: string;
}
