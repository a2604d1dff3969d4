import {
  absorbActors,
  type Actor,
  type ActorMerge,
  ConflictError,
  InvalidInputError,
  newId,
  type RelationType,
} from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { fromActor } from '../row-mappers/actorRow.js';
import { type MergeProperties, type MovedEnd, toMerge } from '../row-mappers/mergeRow.js';
import type { RelationRow } from '../row-mappers/relationRow.js';
import { ActorKeys, reweigh } from './actorKeys.js';
import { relationsInTheWay, unfitFor } from './actors.js';
import type { ClaimPlace } from './claimProperties.js';
import { lockActors, lockRelations } from './locks.js';
import { applyMergeChanges, type RelationMove } from './mergeChanges.js';

/** Which actors are to become one. */
export interface ActorsToMerge {
  readonly keep: string;
  readonly absorb: readonly string[];
  readonly reason: string;
}

/**
 * Makes several actors one: every relation, what they say, their names, aliases and identifiers go to the kept actor. Evidence is
 * weighed anew where speakers, or those whom names mean, become one, since the same voice twice is one origin. `undoMerge` puts it back.
 *
 * A relation between two of them prevents the merge: it would lead from an actor to itself, and its author took them for
 * two. The error names it; the merge is possible once its claims are retracted.
 *
 * @throws NotFoundError for an actor that is not there, or was absorbed before; InvalidInputError where none is to be absorbed, or the
 *   kept one by itself; ConflictError where a relation stands between two of them, or its type does not go with the kept actor's kind.
 */
export async function mergeActors(
  query: Query,
  { keep, absorb, reason }: ActorsToMerge,
  writer: Writer,
): Promise<ActorMerge> {
  assertSeveral(keep, absorb);
  const ids = [...new Set(absorb)];
  const { kept, absorbed } = await lockAll(query, keep, absorb);
  const keys = new ActorKeys(query);
  await keys.lock([kept, ...absorbed]);
  const relations = await lockRelations(query, () => query<ClaimPlace>('merge-reach', { ids }));
  const claimsOfSpeakers = await query<{ id: string; relationId: string; speakerId: string }>(
    'claims-of-speakers',
    {
      ids,
    },
  );
  const moves = [...relations.values()].flatMap((relation) => moveOf(relation, ids, keep));
  assertNoneBetween(moves);
  assertEnds(moves, kept, ids);

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
  const { entries, toWeigh } = await applyMergeChanges(query, {
    mergeId: merge.id,
    relations,
    moves,
    speakers: claimsOfSpeakers.map(({ id, relationId, speakerId }) => ({
      claimId: id,
      relationId,
      from: speakerId,
      to: keep,
    })),
  });
  await query('absorb-actors', { merge, claims: claimsOfSpeakers });
  await query('write-actors', { actors: [fromActor(actor)] });
  const renamed = await keys.keep([
    { before: kept, after: actor },
    ...absorbed.map((one) => ({ before: one, after: null })),
  ]);
  await reweigh(query, renamed, toWeigh);
  await writeLog(query, writer, [
    {
      what: 'mergeActors',
      subjectId: merge.id,
      before: { kept, absorbed },
      after: { kept: actor, reason },
    },
    ...entries,
  ]);
  return toMerge(merge, actor);
}

/** @throws InvalidInputError where none is to be absorbed, or the kept one by itself. */
export function assertSeveral(keep: string, absorb: readonly string[]): void {
  if (absorb.length === 0) throw new InvalidInputError('Name at least one actor to be absorbed', 'absorb');
  if (absorb.includes(keep)) {
    throw new InvalidInputError(`${keep} cannot absorb itself`, `absorb.${absorb.indexOf(keep)}`);
  }
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
    `${relationsInTheWay(
      between.map(({ relation: { id, type } }) => `${id} (${type})`),
      'between actors that are to become one',
    )}. Take ${between.length === 1 ? 'its' : 'their'} claims back first, if they are one indeed`,
    'absorb',
  );
}

function assertEnds(moves: readonly RelationMove[], kept: Actor, ids: readonly string[]): void {
  const faults = unfitFor(
    kept,
    moves.map(({ relation: { id, type, from } }) => ({
      id,
      type: type as RelationType,
      end: ids.includes(from) ? 'from' : 'to',
    })),
  );
  if (faults.length === 0) return;
  throw new ConflictError(
    `${relationsInTheWay(faults, `that ${kept.id}, which is ${kept.kind}, cannot have`)}. Keep another of them, or change its kind first`,
    'keep',
  );
}
