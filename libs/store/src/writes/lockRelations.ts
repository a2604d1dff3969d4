import type { RelationRow } from '../answers/relationRow.js';
import type { Query } from '../queries/query.js';
import type { ClaimPlace } from './claimRow.js';

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
