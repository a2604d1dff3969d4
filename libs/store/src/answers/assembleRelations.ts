import {
  type Actor,
  type Citation,
  type Claim,
  type Evidence,
  isNonEmpty,
  type Qualifier,
  type Relation,
  type RelationType,
  type Source,
  type Stance,
} from '@entente/model';
import type { ClaimRow, GraphTables } from './graphTables.js';
import { toActor } from './toActor.js';
import { toCitation } from './toCitation.js';
import { toSource } from './toSource.js';

/** The relations and the actors of an answer, in the tables' order, sharing one object for each actor and source. */
export function assembleRelations(tables: GraphTables): { actors: Actor[]; relations: Relation[] } {
  const actors = new Map(tables.actors.map((row) => [row.id, toActor(row)]));
  const claims = assembleClaims(tables, actors);
  const relations = tables.relations.map((row): Relation => {
    const said = claims.get(row.id) ?? [];
    return {
      id: row.id,
      type: row.type as RelationType,
      from: known(actors, row.from),
      to: known(actors, row.to),
      occurred: row.occurred ?? null,
      qualifiers: JSON.parse(row.qualifiers) as Qualifier[],
      evidence: row.evidence as Evidence,
      independentOrigins: row.independentOrigins,
      claims: isNonEmpty(said) ? said : null,
    };
  });
  return { actors: [...actors.values()], relations };
}

function assembleClaims(tables: GraphTables, actors: ReadonlyMap<string, Actor>): Map<string, Claim[]> {
  const sources = new Map<string, Source>(tables.sources.map((row) => [row.id, toSource(row)]));
  const citations = new Map<string, Citation[]>();
  for (const row of tables.citations) {
    append(citations, row.claimId, toCitation(row, known(sources, row.sourceId)));
  }
  const claims = new Map<string, Claim[]>();
  for (const row of [...tables.claims].sort(byRecording)) {
    const places = (citations.get(row.id) ?? []).sort(byPlace);
    if (!isNonEmpty(places)) throw new Error(`Claim ${row.id} has no citation`);
    append(claims, row.relationId, {
      id: row.id,
      relationId: row.relationId,
      stance: row.stance as Stance,
      summary: row.summary,
      speaker: row.speakerId === undefined ? null : known(actors, row.speakerId),
      attribution: row.attribution ?? null,
      occurred: row.occurred ?? null,
      qualifiers: JSON.parse(row.qualifiers) as Qualifier[],
      citations: places,
      recordedAt: row.recordedAt,
      recordedBy: row.recordedBy,
    });
  }
  return claims;
}

const byRecording = (a: ClaimRow, b: ClaimRow): number =>
  compare(a.recordedAt, b.recordedAt) || compare(a.id, b.id);

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
  if (thing === undefined) throw new Error(`The answer lacks ${id}`);
  return thing;
}
