/**
 * A row of the fragment answer-rows: of each table a slice. Each thing stands once, as its columns, a citation within its claim, the others told apart by ids, so that little travels. What
 * the shape does not ask for is null.
 */
export interface GraphTables {
  readonly relations: readonly RelationColumns[];
  readonly claims: readonly ClaimColumns[];
  readonly sources: readonly SourceColumns[];
  readonly actors: readonly ActorColumns[];
}

export type RelationColumns = readonly [
  id: string,
  type: string,
  from: string,
  to: string,
  /** Empty where it has no date as known on a day. */
  occurred: string | null,
  qualifiersJson: string | null,
  /** JSON, each pair; null where there is none. */
  nearOrigins: readonly string[] | null,
  evidenceRank: number,
  independentOrigins: number,
  documents: number,
  publishers: number,
];

export type ClaimColumns = readonly [
  id: string,
  relationId: string,
  stance: string,
  summary: string,
  speakerId: string | null,
  attribution: string | null,
  occurred: string | null,
  qualifiersJson: string | null,
  recordedAt: string,
  recordedBy: string,
  citations: readonly CitationColumns[],
];

/** The last five only where quotes are asked for. */
export type CitationColumns = readonly [
  id: string,
  sourceId: string,
  kind: string,
  start: number,
  end: number,
  status: string,
  origin: string | null,
  document: string | null,
  quote?: string | null,
  before?: string | null,
  after?: string | null,
  opening?: string | null,
  paragraph?: number | null,
];

export type SourceColumns = readonly [
  id: string,
  publisher: string | null,
  published: string | null,
  url: string | null,
  authors: readonly string[] | null,
  language: string | null,
  mediaType: string | null,
  sha256: string | null,
  held: boolean | null,
  title: string,
];

export type ActorColumns = readonly [
  id: string,
  kind: string,
  identifierSchemes: readonly string[] | null,
  identifierValues: readonly string[] | null,
  description: string | null,
  aliasNames: readonly string[] | null,
  aliasKinds: readonly string[] | null,
  name: string,
];
