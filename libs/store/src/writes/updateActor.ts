import { type Actor, NotFoundError } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import { fromActor } from '../answers/fromActor.js';
import { toActor } from '../answers/toActor.js';
import type { Query } from '../queries/query.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/** What may be changed of an actor; what is left out stays. */
export type ActorPatch = Partial<Omit<Actor, 'id'>>;

/** Changes an actor. @throws NotFoundError where there is none. */
export async function updateActor(
  query: Query,
  id: string,
  patch: ActorPatch,
  writer: Writer,
): Promise<Actor> {
  const [row] = await query<{ actor: ActorProperties }>('lock-actors', { ids: [id] });
  if (!row) throw new NotFoundError(`There is no actor ${id}`, 'id');
  const before = toActor(row.actor);
  const after: Actor = { ...before, ...patch };
  await query('write-actors', { actors: [fromActor(after)] });
  await writeLog(query, writer, [{ what: 'updateActor', subjectId: id, before, after }]);
  return after;
}
