import {
  type Actor,
  type ActorKind,
  type AliasKind,
  type AnchorKind,
  type AnchorStatus,
  type Citation,
  type Claim,
  Evidence,
  isNonEmpty,
  type NearOrigins,
  type Qualifier,
  type Relation,
  type RelationType,
  type Source,
  type Stance,
} from '@entente/model';
import { assertThere, InconsistentReadError } from '../connection/inconsistentRead.js';
import { readJudgement } from './judgementRow.js';
import type { Shape } from './shape.js';

/**
 * A row of the fragment answer-rows: of each table a slice. Each thing stands once, as its columns, a citation within its claim, the others referred to by ids, so that rows are small. What
 * the shape does not ask for is null.
 */
export interface GraphTables {
  readonly relations: readonly RelationColumns[];
  readonly claims: readonly ClaimColumns[];
  readonly sources: readonly SourceColumns[];
  readonly actors: readonly ActorColumns[];
}

type RelationColumns = readonly [
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

type ClaimColumns = readonly [
  id: string,
  relationId: string,
  stance: string,
  summary: string,
  speakerId: string | null,
  attribution: string | null,
  occurred: string | null,
  qualifiersJson: string | null,
  judgementJson: string | null,
  recordedAt: string,
  recordedBy: string,
  citations: readonly CitationColumns[],
];

/** The last six only where quotes are asked for. */
type CitationColumns = readonly [
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
  page?: number | null,
];

type SourceColumns = readonly [
  id: string,
  publisher: string | null,
  published: string | null,
  url: string | null,
  authors: readonly string[] | null,
  language: string | null,
  mediaType: string | null,
  sha256: string | null,
  held: boolean | null,
  judgementJson: string | null,
  title: string,
];

type ActorColumns = readonly [
  id: string,
  kind: string,
  identifierSchemes: readonly string[] | null,
  identifierValues: readonly string[] | null,
  description: string | null,
  aliasNames: readonly string[] | null,
  aliasKinds: readonly string[] | null,
  name: string,
];

const grades = Object.values(Evidence);
// Shared empty values, since most things have none of these.
const noOrigins: readonly NearOrigins[] = [];
const noQualifiers: Qualifier[] = [];
const noTexts: readonly string[] = [];
const noAliases: Actor['aliases'] = [];
const noIdentifiers: Actor['identifiers'] = [];

/**
 * The relations and the actors of an answer's rows, in the tables' order, sharing one object for each actor and source.
 *
 * @throws InconsistentReadError where something was deleted while it was read
 */
export function assembleRelations(
  rows: readonly GraphTables[],
  shape: Shape,
): { actors: Actor[]; relations: Relation[] } {
  const actors = new Map<string, Actor>();
  for (const row of rows) for (const columns of row.actors) actors.set(columns[0], actorOf(columns));
  const claims = shape.claims ? assembleClaims(rows, actors) : null;
  const relations: Relation[] = [];
  for (const row of rows) {
    for (const columns of row.relations) {
      const [id, type, from, to, occurred, qualifiers, near, rank, independentOrigins, ...counts] = columns;
      const [documents, publishers] = counts;
      assertThere(id, publishers);
      const onRelation = claims?.get(id);
      if (claims && !onRelation) throw new InconsistentReadError(`Relation ${id} has no claim`);
      relations.push({
        id,
        type: type as RelationType,
        from: known(actors, from),
        to: known(actors, to),
        occurred: occurred === '' ? null : occurred,
        qualifiers: readQualifiers(qualifiers),
        evidence: gradeOf(rank),
        independentOrigins,
        documents,
        publishers,
        nearOrigins: near?.map((pair) => JSON.parse(pair) as NearOrigins) ?? noOrigins,
        claims: onRelation ?? null,
      });
    }
  }
  return { actors: [...actors.values()], relations };
}

/** The claims of each relation, in the order in which they were written down. */
function assembleClaims(
  rows: readonly GraphTables[],
  actors: ReadonlyMap<string, Actor>,
): Map<string, [Claim, ...Claim[]]> {
  const sources = new Map<string, Source>();
  for (const row of rows) for (const columns of row.sources) sources.set(columns[0], sourceOf(columns));
  const claims = new Map<string, [Claim, ...Claim[]]>();
  for (const row of rows) {
    for (const columns of row.claims) {
      const [id, relationId, stance, summary, speakerId, attribution, occurred, ...rest] = columns;
      const [qualifiers, judgement, at, by, cited] = rest;
      assertThere(id, by);
      const places = cited.map((place) => citationOf(place, sources));
      if (!isNonEmpty(places)) throw new InconsistentReadError(`Claim ${id} has no citation`);
      if (places.length > 1) places.sort(byPlace);
      const claim: Claim = {
        id,
        relationId,
        stance: stance as Stance,
        summary,
        speaker: speakerId === null ? null : known(actors, speakerId),
        attribution,
        occurred,
        qualifiers: readQualifiers(qualifiers),
        citations: places,
        credibility: readJudgement(judgement),
        recordedAt: at,
        recordedBy: by,
      };
      const list = claims.get(relationId);
      if (list) list.push(claim);
      else claims.set(relationId, [claim]);
    }
  }
  for (const list of claims.values()) if (list.length > 1) list.sort(byRecording);
  return claims;
}

function actorOf(columns: ActorColumns): Actor {
  const [id, kind, identifierSchemes, identifierValues, description, aliasNames, aliasKinds, name] = columns;
  assertThere(id, name);
  return {
    id,
    kind: kind as ActorKind,
    name,
    description,
    aliases: aliasNames?.length
      ? aliasNames.map((alias, i) => ({ name: alias, kind: aliasKinds?.[i] as AliasKind }))
      : noAliases,
    identifiers: identifierSchemes?.length
      ? identifierSchemes.map((scheme, i) => ({ scheme, value: identifierValues?.[i] ?? '' }))
      : noIdentifiers,
  };
}

function sourceOf(columns: SourceColumns): Source {
  const [id, publisher, published, url, authors, language, mediaType, sha256, held, judgement, title] =
    columns;
  assertThere(id, title);
  return {
    id,
    title,
    publisher,
    authors: authors ?? noTexts,
    published,
    url,
    language,
    mediaType: mediaType ?? '',
    sha256,
    held: held ?? false,
    reliability: readJudgement(judgement),
  };
}

function citationOf(columns: CitationColumns, sources: ReadonlyMap<string, Source>): Citation {
  const [id, sourceId, kind, start, end, status, origin, document, ...words] = columns;
  const [quote, before, after, opening, paragraph, page] = words;
  assertThere(id, sourceId, status);
  return {
    id,
    source: known(sources, sourceId),
    anchor: { kind: kind as AnchorKind, start, end },
    status: status as AnchorStatus,
    origin: origin ?? '',
    document: document ?? '',
    quote: quote ?? null,
    before: before ?? null,
    after: after ?? null,
    opening: opening ?? null,
    paragraph: paragraph ?? null,
    page: page ?? null,
  };
}

const readQualifiers = (json: string | null): Qualifier[] =>
  json === null || json === '[]' ? noQualifiers : (JSON.parse(json) as Qualifier[]);

const byRecording = (a: Claim, b: Claim): number =>
  compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id);

const byPlace = (a: Citation, b: Citation): number =>
  compare(a.source.id, b.source.id) || a.anchor.start - b.anchor.start || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new InconsistentReadError(`The answer lacks ${id}`);
  return thing;
}

function gradeOf(rank: number): Evidence {
  const grade = grades[rank];
  if (grade === undefined) throw new Error(`There is no evidence of rank ${rank}`);
  return grade;
}
