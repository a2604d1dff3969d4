/** A row of the fragment answer-rows: of each table a slice. Each thing stands once, as its columns, a citation within its claim, the others told apart by ids, so that little travels. */
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
  qualifiersJson: string,
  evidenceRank: number,
  independentOrigins: number,
  documents: number,
  publishers: number,
  /** JSON, each pair; null where there is none. */
  nearOrigins: readonly string[] | null,
];

export type ClaimColumns = readonly [
  id: string,
  relationId: string,
  stance: string,
  summary: string,
  speakerId: string | null,
  attribution: string | null,
  occurred: string | null,
  qualifiersJson: string,
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
  origin: string,
  document: string,
  quote?: string | null,
  before?: string | null,
  after?: string | null,
  opening?: string | null,
  paragraph?: number | null,
];

export type SourceColumns = readonly [
  id: string,
  title: string,
  publisher: string | null,
  authors: readonly string[],
  published: string | null,
  url: string | null,
  language: string | null,
  mediaType: string,
  sha256: string | null,
  held: boolean,
];

export type ActorColumns = readonly [
  id: string,
  kind: string,
  name: string,
  description: string | null,
  aliasNames: readonly string[],
  aliasKinds: readonly string[],
  identifierSchemes: readonly string[],
  identifierValues: readonly string[],
];
