import type { Actor } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import { toActor } from '../answers/toActor.js';
import { fullTextQuery } from '../queries/fullTextQuery.js';
import type { Query } from '../queries/query.js';

/** Actors with a name like the one given, nearest first: those to choose from, not yet a choice. */
export async function readActorCandidates(query: Query, name: string, limit: number): Promise<Actor[]> {
  const search = fullTextQuery(name, { near: true });
  if (search === null) return [];
  const rows = await query<{ actor: ActorProperties }>('actor-candidates', { search, limit });
  return rows.map(({ actor }) => toActor(actor));
}
