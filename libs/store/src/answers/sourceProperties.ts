/** A source's properties in Neo4j. */
export interface SourceProperties {
  readonly id: string;
  readonly title: string;
  readonly publisher?: string;
  readonly authors: readonly string[];
  readonly published?: string;
  readonly url?: string;
  readonly language?: string;
  readonly mediaType: string;
  readonly sha256?: string;
  readonly held: boolean;
}
