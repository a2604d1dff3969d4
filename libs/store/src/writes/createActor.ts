import { type Actor, ConflictError } from '@entente/model';
import { fromActor } from '../answers/fromActor.js';
import type { Query } from '../queries/query.js';
import { readActor } from '../reads/readActor.js';
import { claimIdempotencyKey } from './claimIdempotencyKey.js';
import type { Idempotency } from './idempotency.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/**
 * Writes a new actor. For a key that was used: what it made, or the actor that absorbed that since.
 *
 * @throws ConflictError where the key was used for another input.
 */
export async function createActor(
  query: Query,
  actor: Actor,
  idempotency: Idempotency | null,
  writer: Writer,
): Promise<Actor> {
  const earlierId = await claimIdempotencyKey(query, 'createActor', idempotency, actor.id);
  if (earlierId !== null) {
    const earlier = await readActor(query, earlierId);
    if (!earlier)
      throw new ConflictError('What this idempotencyKey made is no longer there', 'idempotencyKey');
    return earlier;
  }
  await query('write-actors', { actors: [fromActor(actor)] });
  await writeLog(query, writer, [{ what: 'createActor', subjectId: actor.id, before: null, after: actor }]);
  return actor;
}
