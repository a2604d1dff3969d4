import type { Actor } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import { toActor } from '../answers/toActor.js';
import type { Query } from '../queries/query.js';

/** Up to `limit` actors after an id, in the order of ids. */
export async function exportActors(query: Query, after: string, limit: number): Promise<Actor[]> {
  const rows = await query<{ actor: ActorProperties }>('export-actors', { after, limit });
  return rows.map(({ actor }) => toActor(actor));
}
