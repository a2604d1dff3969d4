import type { Query } from '../queries/query.js';
import { assertSameInput } from '../writes/assertSameInput.js';
import type { Idempotency } from '../writes/idempotency.js';
import { type ClaimOnRelation, readClaim } from './readClaim.js';

/**
 * The claim that was recorded with an idempotency key, as it stands; null where the key is new. To be asked before anything else is
 * looked at, since what a claim cites may have changed since then.
 *
 * @throws ConflictError where the key was used for another input.
 */
export async function readEarlierClaim(
  query: Query,
  { key, inputHash }: Idempotency,
): Promise<ClaimOnRelation | null> {
  const [row] = await query<{ inputHash: string; answerId: string }>('idempotency-key', {
    key: `recordClaim ${key}`,
  });
  if (!row) return null;
  assertSameInput(row.inputHash, inputHash);
  return readClaim(query, row.answerId);
}
