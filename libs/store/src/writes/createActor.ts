import { type Actor, checkActorNames, ConflictError } from '@entente/model';
import { fromActor } from '../answers/fromActor.js';
import type { Query } from '../queries/query.js';
import { readActor } from '../reads/readActor.js';
import { ActorKeys, reweigh } from './actorKeys.js';
import { claimIdempotencyKey } from './claimIdempotencyKey.js';
import type { Idempotency } from './idempotency.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

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
