import type { Actor } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import { toActor } from '../answers/toActor.js';
import type { Query } from '../queries/query.js';

/** The actors with these ids, by id; those that there are. */
export async function readActors(query: Query, ids: readonly string[]): Promise<Map<string, Actor>> {
  const rows = await query<{ actor: ActorProperties }>('actors-by-id', { ids });
  return new Map(rows.map(({ actor }) => [actor.id, toActor(actor)]));
}
