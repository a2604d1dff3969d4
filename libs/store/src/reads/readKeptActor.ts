import type { Actor } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import { toActor } from '../answers/toActor.js';
import type { Query } from '../queries/query.js';

/** The actor that absorbed one, over all merges in between; null where the id names none that was absorbed. */
export async function readKeptActor(query: Query, absorbedId: string): Promise<Actor | null> {
  const [row] = await query<{ actor: ActorProperties }>('kept-actor', { actorId: absorbedId });
  return row ? toActor(row.actor) : null;
}
