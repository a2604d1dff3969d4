/** A CITES relationship's properties in Neo4j, and the source it leads to. */
export interface CitationProperties {
  readonly id: string;
  readonly sourceId: string;
  readonly kind: string;
  readonly start: number;
  readonly end: number;
  readonly status: string;
  readonly quote?: string | null;
  readonly before?: string | null;
  readonly after?: string | null;
  readonly quoteSha256?: string;
  readonly opening?: string | null;
  readonly paragraph?: number | null;
}
