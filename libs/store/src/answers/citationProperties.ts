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

/** A citation's properties with what they are read with from its claim and its source. */
export interface CitedProperties extends CitationProperties {
  /** Whose voice it is heard in, as libs/model's `originOf` tells. */
  readonly origin: string;
  /** In which document it stands, as libs/model's `documentOf` tells. */
  readonly document: string;
}
