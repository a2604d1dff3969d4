/** A claim's properties in Neo4j. */
export interface ClaimRow {
  readonly id: string;
  readonly relationId: string;
  readonly stance: string;
  readonly summary: string;
  readonly speakerId?: string;
  readonly attribution?: string;
  readonly occurred?: string;
  /** JSON. */
  readonly qualifiers: string;
  readonly recordedAt: string;
  readonly recordedBy: string;
}
