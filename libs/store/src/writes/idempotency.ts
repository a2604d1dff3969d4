import { ConflictError } from '@entente/model';
import type { Query } from '../queries/query.js';

/** A promise that the same write asked for twice happens once. */
export interface Idempotency {
  /** What the caller calls the write. */
  readonly key: string;
  /** A hash of its input, to recognise another write under the same key. */
  readonly inputHash: string;
}

/** @throws ConflictError where an idempotency key that was used is used again with another input. */
function assertSameInput(firstHash: string, hash: string): void {
  if (firstHash === hash) return;
  throw new ConflictError(
    'This idempotencyKey stands for an earlier write with another input; use a new key',
    'idempotencyKey',
  );
}

/**
 * Takes an idempotency key for a write of one sort. The id of the first write's answer where it has happened already; null
 * where this is the first.
 *
 * @throws ConflictError where the key was used for a write with another input.
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
