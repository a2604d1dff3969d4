import type { Query } from '../queries/query.js';
import { assertSameInput } from './assertSameInput.js';
import type { Idempotency } from './idempotency.js';

/**
 * Takes an idempotency key for a write of one sort. The id of the first write's answer where it has happened already; null
 * where this is the first.
 *
 * @throws ConflictError where the key stands for a write with another input.
 */
export async function claimIdempotencyKey(
  query: Query,
  operation: string,
  idempotency: Idempotency | null,
  answerId: string,
): Promise<string | null> {
  if (idempotency === null) return null;
  const { key, inputHash } = idempotency;
  const [row] = await query<{ inputHash: string; answerId: string }>('claim-idempotency-key', {
    key: `${operation} ${key}`,
    inputHash,
    answerId,
  });
  if (!row) return null;
  assertSameInput(row.inputHash, inputHash);
  return row.answerId === answerId ? null : row.answerId;
}
