import {
  absorbActors,
  type Actor,
  type ActorMerge,
  checkEnds,
  ConflictError,
  InvalidInputError,
  newId,
  type RelationType,
} from '@entente/model';
import { fromActor } from '../answers/fromActor.js';
import type { RelationRow } from '../answers/relationRow.js';
import type { MergeProperties, MovedEnd } from '../answers/mergeProperties.js';
import { toMerge } from '../answers/toMerge.js';
import type { Query } from '../queries/query.js';
import { readActors } from '../reads/readActors.js';
import { applyMergeChanges } from './applyMergeChanges.js';
import type { ClaimPlace } from './claimRow.js';
import { lockActors } from './lockActors.js';
import { lockRelations } from './lockRelations.js';
import type { RelationMove } from './mergeChanges.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/** Which actors are to become one. */
export interface ActorsToMerge {
  readonly keep: string;
  readonly absorb: readonly string[];
  readonly reason: string;
}

/** How many relations that stand in the way an error names. */
const NAMED = 5;

/**
 * Makes several actors one: every relation, what they say, their names, aliases and identifiers go to the kept actor. Evidence is
 * weighed anew where speakers become one, since the same speaker twice is one origin. `undoMerge` puts it back.
 *
 * A relation between two of them stands in the way: it would lead from an actor to itself, and whoever wrote it down took them for
 * two. Nothing is set aside in silence; the error names it, and the merge goes through once its claims are taken back.
 *
 * @throws NotFoundError for an actor that is not there, or was absorbed before; InvalidInputError where none is to be absorbed, or the
 *   kept one by itself; ConflictError where a relation stands between two of them, or its type does not go with the kept actor's kind.
 */
export async function mergeActors(
  query: Query,
  { keep, absorb, reason }: ActorsToMerge,
  writer: Writer,
): Promise<ActorMerge> {
  const ids = [...new Set(absorb)];
  if (ids.length === 0) throw new InvalidInputError('Name at least one actor to be absorbed', 'absorb');
  if (ids.includes(keep)) {
    throw new InvalidInputError(`${keep} cannot absorb itself`, `absorb.${absorb.indexOf(keep)}`);
  }
  const { kept, absorbed } = await lockAll(query, keep, absorb);
  const relations = await lockRelations(query, () => query<ClaimPlace>('merge-reach', { ids }));
  const spoken = await query<{ id: string; relationId: string; speakerId: string }>('claims-of-speakers', {
    ids,
  });
  const moves = [...relations.values()].flatMap((relation) => moveOf(relation, ids, keep));
  assertNoneBetween(moves);
  await assertEnds(query, moves, kept);

  const { actor, added } = absorbActors(kept, absorbed);
  const merge: MergeProperties = {
    id: newId('merge'),
    keptId: keep,
    absorbedIds: absorbed.map(({ id }) => id),
    absorbedNames: absorbed.map(({ name }) => name),
    reason,
    mergedAt: new Date().toISOString(),
    mergedBy: writer.by,
    added: JSON.stringify(added),
    moved: JSON.stringify(moves.map(({ relation }) => movedEnd(relation, ids))),
  };
  const deeds = await applyMergeChanges(query, {
    mergeId: merge.id,
    relations,
    moves,
    speakers: spoken.map(({ id, relationId, speakerId }) => ({
      claimId: id,
      relationId,
      from: speakerId,
      to: keep,
    })),
  });
  await query('absorb-actors', { merge, claims: spoken });
  await query('write-actors', { actors: [fromActor(actor)] });
  await writeLog(query, writer, [
    {
      what: 'mergeActors',
      subjectId: merge.id,
      before: { kept, absorbed },
      after: { kept: actor, reason },
    },
    ...deeds,
  ]);
  return toMerge(merge, actor);
}

async function lockAll(query: Query, keep: string, absorb: readonly string[]) {
  const actors = await lockActors(query, [
    { id: keep, field: 'keep' },
    ...absorb.map((id, i) => ({ id, field: `absorb.${i}` })),
  ]);
  const kept = actors.get(keep);
  if (!kept) throw new Error(`${keep} was locked and is not there`);
  const absorbed = [...new Set(absorb)].flatMap((id) => actors.get(id) ?? []);
  return { kept, absorbed };
}

function moveOf(relation: RelationRow, ids: readonly string[], keep: string): RelationMove[] {
  const [from, to] = [relation.from, relation.to].map((id) => (ids.includes(id) ? keep : id));
  if (from === undefined || to === undefined) return [];
  return from === relation.from && to === relation.to ? [] : [{ relation, from, to }];
}

/** Of a relation that moves just one end does: with both it would lead from the kept actor to itself. */
function movedEnd({ id, from, to }: RelationRow, ids: readonly string[]): MovedEnd {
  return ids.includes(from)
    ? { relationId: id, end: 'from', actorId: from }
    : { relationId: id, end: 'to', actorId: to };
}

function assertNoneBetween(moves: readonly RelationMove[]): void {
  const between = moves.filter(({ from, to }) => from === to);
  if (between.length === 0) return;
  throw new ConflictError(
    `${count(between.length)} between actors that are to become one: ${nameSome(between.map(nameOf))}. Take ${
      between.length === 1 ? 'its' : 'their'
    } claims back first, if they are one indeed`,
    'absorb',
  );
}

async function assertEnds(query: Query, moves: readonly RelationMove[], kept: Actor): Promise<void> {
  const ids = new Set(moves.flatMap(({ from, to }) => [from, to]));
  const actors = await readActors(query, [...ids]);
  const faults = moves.flatMap(({ relation, from, to }) => {
    const [a, b] = [actors.get(from), actors.get(to)];
    if (!a || !b) throw new Error(`Relation ${relation.id} stands at an actor that is not there`);
    try {
      checkEnds(relation.type as RelationType, { from: a, to: b });
      return [];
    } catch (error) {
      if (error instanceof InvalidInputError) return [`${relation.id} (${error.message})`];
      throw error;
    }
  });
  if (faults.length === 0) return;
  throw new ConflictError(
    `${count(faults.length)} that ${kept.id}, which is ${kept.kind}, cannot have: ${nameSome(faults)}. Keep another of them, or change its kind first`,
    'keep',
  );
}

const nameOf = ({ relation: { id, type } }: RelationMove): string => `${id} (${type})`;

const count = (relations: number): string =>
  relations === 1 ? 'There is a relation' : `There are ${relations} relations`;

function nameSome(names: readonly string[]): string {
  const more = names.length - NAMED;
  return names.slice(0, NAMED).join('; ') + (more > 0 ? `; and ${more} more` : '');
}
