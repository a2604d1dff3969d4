import {
  type Actor,
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
import { areThere } from './areThere.js';
import type {
  ActorColumns,
  CitationColumns,
  ClaimColumns,
  GraphTables,
  SourceColumns,
} from './graphTables.js';
import type { Shape } from './shape.js';
import { toActor } from './toActor.js';
import { toCitation } from './toCitation.js';
import { toSource } from './toSource.js';
import { TornAnswerError } from './tornAnswerError.js';

const grades = Object.values(Evidence);
const none: readonly NearOrigins[] = [];

/**
 * The relations and the actors of an answer's rows, in the tables' order, sharing one object for each actor and source.
 *
 * @throws TornAnswerError where something was deleted while it was read
 */
export function assembleRelations(
  rows: readonly GraphTables[],
  shape: Shape,
): { actors: Actor[]; relations: Relation[] } {
  for (const row of rows) assertWhole(row);
  const actors = new Map(rows.flatMap((row) => row.actors).map((columns) => [columns[0], actorOf(columns)]));
  const claims = assembleClaims(rows, actors);
  const relations = rows
    .flatMap((row) => row.relations)
    .map(
      ([id, type, from, to, occurred, qualifiers, evidenceRank, independentOrigins, ...counts]): Relation => {
        const [documents, publishers, near] = counts;
        const said = claims.get(id) ?? [];
        if (shape.claims && said.length === 0) throw new TornAnswerError(`Relation ${id} has no claim`);
        return {
          id,
          type: type as RelationType,
          from: known(actors, from),
          to: known(actors, to),
          occurred: occurred === '' ? null : occurred,
          qualifiers: readQualifiers(qualifiers),
          evidence: gradeOf(evidenceRank),
          independentOrigins,
          documents,
          publishers,
          nearOrigins: near?.map((pair) => JSON.parse(pair) as NearOrigins) ?? none,
          claims: isNonEmpty(said) ? said : null,
        };
      },
    );
  return { actors: [...actors.values()], relations };
}

/** The first and the last that each thing always has tell whether it was there all the while. */
function assertWhole({ relations, claims, sources, actors }: GraphTables): void {
  const isWhole =
    relations.every(([id, , from, to, , , , , , publishers]) => areThere(id, from, to, publishers)) &&
    claims.every(
      ([id, , , , , , , , , recordedBy, citations]) =>
        areThere(id, recordedBy) &&
        citations.every(([citation, sourceId, , , , , , document]) => areThere(citation, sourceId, document)),
    ) &&
    sources.every(([id, , , , , , , , , held]) => areThere(id, held)) &&
    actors.every(([id, , , , , , , identifierValues]) => areThere(id, identifierValues));
  if (!isWhole) throw new TornAnswerError('Something was deleted while it was read');
}

function assembleClaims(
  rows: readonly GraphTables[],
  actors: ReadonlyMap<string, Actor>,
): Map<string, Claim[]> {
  const sources = new Map<string, Source>();
  for (const columns of rows.flatMap((row) => row.sources)) sources.set(columns[0], sourceOf(columns));
  const claims = new Map<string, Claim[]>();
  for (const columns of rows.flatMap((row) => row.claims).sort(byRecording)) {
    const [id, relationId, stance, summary, speakerId, attribution, occurred, qualifiers, at, by, cited] =
      columns;
    const places = cited.map((place) => citationOf(place, known(sources, place[1]))).sort(byPlace);
    if (!isNonEmpty(places)) throw new TornAnswerError(`Claim ${id} has no citation`);
    append(claims, relationId, {
      id,
      relationId,
      stance: stance as Stance,
      summary,
      speaker: speakerId === null ? null : known(actors, speakerId),
      attribution,
      occurred,
      qualifiers: readQualifiers(qualifiers),
      citations: places,
      recordedAt: at,
      recordedBy: by,
    });
  }
  return claims;
}

const actorOf = ([
  id,
  kind,
  name,
  description,
  aliasNames,
  aliasKinds,
  identifierSchemes,
  identifierValues,
]: ActorColumns): Actor =>
  toActor({ id, kind, name, description, aliasNames, aliasKinds, identifierSchemes, identifierValues });

const sourceOf = ([
  id,
  title,
  publisher,
  authors,
  published,
  url,
  language,
  mediaType,
  sha256,
  held,
]: SourceColumns): Source =>
  toSource({ id, title, publisher, authors, published, url, language, mediaType, sha256, held });

const citationOf = (columns: CitationColumns, source: Source): Citation => {
  const [id, sourceId, kind, start, end, status, origin, document, quote, before, after, opening, paragraph] =
    columns;
  const place = { id, sourceId, kind, start, end, status, origin, document };
  return toCitation({ ...place, quote, before, after, opening, paragraph }, source);
};

// Most have none.
const readQualifiers = (json: string): Qualifier[] =>
  json === '[]' ? [] : (JSON.parse(json) as Qualifier[]);

const byRecording = (a: ClaimColumns, b: ClaimColumns): number => compare(a[8], b[8]) || compare(a[0], b[0]);

const byPlace = (a: Citation, b: Citation): number =>
  compare(a.source.id, b.source.id) || a.anchor.start - b.anchor.start || compare(a.id, b.id);

const compare = (a: string, b: string): number => (a < b ? -1 : Number(a > b));

function append<T>(lists: Map<string, T[]>, key: string, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

function known<T>(things: ReadonlyMap<string, T>, id: string): T {
  const thing = things.get(id);
  if (thing === undefined) throw new TornAnswerError(`The answer lacks ${id}`);
  return thing;
}

function gradeOf(rank: number): Evidence {
  const grade = grades[rank];
  if (grade === undefined) throw new Error(`There is no evidence of rank ${rank}`);
  return grade;
}
