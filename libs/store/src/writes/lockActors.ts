import type { Actor } from '@entente/model';
import type { ActorProperties } from '../answers/actorProperties.js';
import { toActor } from '../answers/toActor.js';
import type { Query } from '../queries/query.js';
import { actorNotFound } from '../reads/actorNotFound.js';

/** An actor that a write needs, and the input field that names it. */
export interface NeededActor {
  readonly id: string;
  readonly field: string;
}

/**
 * The actors that a write needs, by id, locked in the order of their ids until the transaction ends, so that none is absorbed by
 * another meanwhile. To be called before any relation is locked.
 *
 * @throws NotFoundError for the first that is not there; it says which actor absorbed it, where one did.
 */
export async function lockActors(query: Query, needed: readonly NeededActor[]): Promise<Map<string, Actor>> {
  const ids = [...new Set(needed.map(({ id }) => id))];
  if (ids.length === 0) return new Map();
  const rows = await query<{ actor: ActorProperties }>('lock-actors', { ids });
  const found = new Map(rows.map(({ actor }) => [actor.id, toActor(actor)]));
  const missing = needed.find(({ id }) => !found.has(id));
  if (missing) throw await actorNotFound(query, missing.id, missing.field);
  return found;
}
