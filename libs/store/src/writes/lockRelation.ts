import type { Query } from '../queries/query.js';

const TRIES = 5;

/**
 * Keeps other transactions from adding to or taking from a relation's claims until this one ends. Where a merge moved the relation
 * while its lock was waited for, the moved one is locked. One that is not there is none to lock.
 */
export async function lockRelation(query: Query, relationId: string): Promise<void> {
  for (let tried = 0; tried < TRIES; tried += 1) {
    const rows = await query('lock-relation', { relationId });
    if (rows.length > 0) return;
  }
}
