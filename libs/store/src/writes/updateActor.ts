import type { Actor } from '@entente/model';
import { fromActor } from '../answers/fromActor.js';
import type { Query } from '../queries/query.js';
import { lockActors } from './lockActors.js';
import { writeLog } from './writeLog.js';
import type { Writer } from './writer.js';

/** What may be changed of an actor; what is left out stays. */
export type ActorPatch = Partial<Omit<Actor, 'id'>>;

/** Changes an actor. @throws NotFoundError where there is none, or it was absorbed. */
export async function updateActor(
  query: Query,
  id: string,
  patch: ActorPatch,
  writer: Writer,
): Promise<Actor> {
  const before = (await lockActors(query, [{ id, field: 'id' }])).get(id);
  if (!before) throw new Error(`${id} was locked and is not there`);
  const after: Actor = { ...before, ...patch };
  await query('write-actors', { actors: [fromActor(after)] });
  await writeLog(query, writer, [{ what: 'updateActor', subjectId: id, before, after }]);
  return after;
}
