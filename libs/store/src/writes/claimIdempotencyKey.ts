import { ConflictError } from '@entente/model';
import type { Query } from '../queries/query.js';
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
  if (!row || row.answerId === answerId) return null;
  if (row.inputHash !== inputHash) {
    throw new ConflictError(
      'This idempotencyKey stands for an earlier write with another input; use a new key',
      'idempotencyKey',
    );
  }
  return row.answerId;
}
