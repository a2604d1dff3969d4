import type { Actor } from '@entente/model';
import type { Query } from '../queries/query.js';
import { actorNotFound } from '../reads/actors.js';
import { type ActorProperties, toActor } from '../row-mappers/actorRow.js';
import type { RelationRow } from '../row-mappers/relationRow.js';
import type { ClaimPlace } from './claimProperties.js';

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

/**
 * Keeps other transactions from adding to or taking from a relation's claims until this one ends. Where a merge moved the relation
 * while its lock was waited for, the moved one is locked. One that does not exist is not locked.
 */
export async function lockRelation(query: Query, relationId: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const rows = await query('lock-relation', { relationId });
    if (rows.length > 0) return;
  }
}

/** A relation that merges move again and again is given up as gone. */
const TRIES = 5;

/**
 * Relations by id as they stand, locked in the order of their ids until the transaction ends; those that are there. `find` says where
 * they stand; it is asked again where a merge moved one while its lock was waited for.
 */
export async function lockRelations(
  query: Query,
  find: () => Promise<readonly ClaimPlace[]>,
): Promise<Map<string, RelationRow>> {
  const locked = new Map<string, RelationRow>();
  for (let tried = 0; tried < TRIES; tried += 1) {
    const places = await find();
    const open = places.filter(({ id }) => !locked.has(id));
    if (open.length === 0) break;
    const rows = await query<{ relation: RelationRow }>('relations-to-write', { relations: open });
    for (const { relation } of rows) locked.set(relation.id, relation);
    if (open.every(({ id }) => locked.has(id))) break;
  }
  return locked;
}
