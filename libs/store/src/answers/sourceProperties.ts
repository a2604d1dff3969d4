/** A source's properties in Neo4j. */
export interface SourceProperties {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string | null;
  readonly authors: readonly string[];
  readonly published?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  readonly mediaType: string;
  readonly sha256?: string | null;
  readonly held: boolean;
  /** Whose voice it is, as libs/model's `sourceOrigin` tells. */
  readonly origin?: string;
}
