import { type Actor, ConflictError } from '@entente/model';
import { fromActor } from '../answers/fromActor.js';
import type { Query } from '../queries/query.js';
import { readActors } from '../reads/readActors.js';
import { claimIdempotencyKey } from './claimIdempotencyKey.js';
import type { Idempotency } from './idempotency.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/** Writes a new actor. @throws ConflictError where the key was used for another input, or what it made is gone. */
export async function createActor(
  query: Query,
  actor: Actor,
  idempotency: Idempotency | null,
  writer: Writer,
): Promise<Actor> {
  const earlierId = await claimIdempotencyKey(query, 'createActor', idempotency, actor.id);
  if (earlierId !== null) {
    const earlier = (await readActors(query, [earlierId])).get(earlierId);
    if (!earlier)
      throw new ConflictError('What this idempotencyKey made is no longer there', 'idempotencyKey');
    return earlier;
  }
  await query('write-actors', { actors: [fromActor(actor)] });
  await writeLog(query, writer, [{ what: 'createActor', subjectId: actor.id, before: null, after: actor }]);
  return actor;
}
