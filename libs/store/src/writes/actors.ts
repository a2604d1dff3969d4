import {
  type Actor,
  checkActorNames,
  checkEnd,
  ConflictError,
  type End,
  InvalidInputError,
  type RelationType,
  relationTypes,
} from '@entente/model';
import { writeLog, type Writer } from '../log/log.js';
import type { Query } from '../queries/query.js';
import { readActor } from '../reads/actors.js';
import { fromActor } from '../row-mappers/actorRow.js';
import { ActorKeys, reweigh } from './actorKeys.js';
import { claimIdempotencyKey, type Idempotency } from './idempotency.js';
import { lockActors } from './locks.js';

/** An end of a relation. */
interface RelationEnd {
  readonly id: string;
  readonly type: RelationType;
  readonly end: 'from' | 'to';
}

/** Those of some relations that the codebook does not let an actor stand at that end of, by id, each with the reason. */
export function unfitFor(actor: End, ends: readonly RelationEnd[]): string[] {
  return ends.flatMap(({ id, type, end }) => {
    try {
      checkEnd(type, end, actor);
      return [];
    } catch (error) {
      if (error instanceof InvalidInputError) return [`${id} (${error.message})`];
      throw error;
    }
  });
}

/** How many conflicting relations an error names. */
const NAMED = 5;

/** The part of an error message about conflicting relations: how many there are, what is wrong with them, and the first few by name. */
export function relationsInTheWay(names: readonly string[], fault: string): string {
  const count = names.length === 1 ? 'There is a relation' : `There are ${names.length} relations`;
  const more = names.length - NAMED;
  return `${count} ${fault}: ${names.slice(0, NAMED).join('; ')}${more > 0 ? `; and ${more} more` : ''}`;
}

/** On what terms an actor gets its names. */
export interface NameTerms {
  /** Whether it is meant that another actor has one of them. */
  readonly allowSameName: boolean;
}

/**
 * Writes a new actor, and weighs anew what voices of its names say. For a key that was used: what it made, or the actor that absorbed
 * that since.
 *
 * @throws InvalidInputError for a name that cannot be seen as it is; ConflictError where another actor has its name, an alias (unless
 *   `allowSameName`) or an identifier, or the key was used for another input.
 */
export async function createActor(
  query: Query,
  actor: Actor,
  idempotency: Idempotency | null,
  writer: Writer,
  { allowSameName }: NameTerms,
): Promise<Actor> {
  const earlierId = await claimIdempotencyKey(query, 'createActor', idempotency, actor.id);
  if (earlierId !== null) {
    const earlier = await readActor(query, earlierId);
    if (!earlier)
      throw new ConflictError('What this idempotencyKey made is no longer there', 'idempotencyKey');
    return earlier;
  }
  checkActorNames(actor);
  const keys = new ActorKeys(query);
  await keys.lock([actor]);
  const change = { before: null, after: actor };
  keys.assertOwn(change, { allowSameName });
  await query('write-actors', { actors: [fromActor(actor)] });
  await reweigh(query, await keys.keep([change]));
  await writeLog(query, writer, [{ what: 'createActor', subjectId: actor.id, before: null, after: actor }]);
  return actor;
}

/** What may be changed of an actor; what is left out stays. */
export type ActorPatch = Partial<Omit<Actor, 'id'>>;

/**
 * Changes an actor; where nothing would be different, nothing is written. A kind that one of its relations does not allow is refused: an export with
 * such a relation could not be imported again.
 *
 * @throws NotFoundError where there is none, or it was absorbed; InvalidInputError for a
 *   new name that cannot be seen as it is; ConflictError where a relation does not go with the new kind, or another actor has a name (unless
 *   `allowSameName`) or an identifier that it would get.
 */
export async function updateActor(
  query: Query,
  id: string,
  patch: ActorPatch,
  writer: Writer,
  { allowSameName }: NameTerms,
): Promise<Actor> {
  const before = (await lockActors(query, [{ id, field: 'id' }])).get(id);
  if (!before) throw new Error(`${id} was locked and is not there`);
  const after: Actor = { ...before, ...patch };
  if (JSON.stringify(after) === JSON.stringify(before)) return before;
  if (after.kind !== before.kind) await assertFits(query, after);
  checkActorNames(after, before);
  const keys = new ActorKeys(query);
  await keys.lock([before, after]);
  keys.assertOwn({ before, after }, { allowSameName });
  await query('write-actors', { actors: [fromActor(after)] });
  await reweigh(query, await keys.keep([{ before, after }]));
  await writeLog(query, writer, [{ what: 'updateActor', subjectId: id, before, after }]);
  return after;
}

/** It is locked, so that it gets no further relation meanwhile. */
async function assertFits(query: Query, actor: Actor): Promise<void> {
  const { id, kind } = actor;
  const ends = await query<RelationEnd>('relation-ends-unfit', {
    actorId: id,
    fromTypes: relationTypes.filter(({ fromKinds }) => fromKinds.includes(kind)).map(({ type }) => type),
    toTypes: relationTypes.filter(({ toKinds }) => toKinds.includes(kind)).map(({ type }) => type),
  });
  const faults = unfitFor(actor, ends);
  if (faults.length === 0) return;
  const [its, which] = faults.length === 1 ? ['its', 'the relation'] : ['their', 'the relations'];
  throw new ConflictError(
    `${relationsInTheWay(faults, `that ${id} cannot have as ${kind}`)}. Take ${its} claims back first, if the kind is right and ${which} wrong`,
    'kind',
  );
}
