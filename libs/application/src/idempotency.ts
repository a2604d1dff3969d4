import { sha256Hex } from '@entente/documents';
import { InvalidInputError } from '@entente/model';
import type { Idempotency } from '@entente/store';

/**
 * The idempotency that a mutation is asked for with: its key, and a hash of what it is to do. `meant` is what the input means, defaults
 * and all, without ids that are made anew each time: the same input in another form has the same hash.
 *
 * @throws InvalidInputError for a key of no or over 200 characters
 */
export function idempotencyOf(key: string | null | undefined, meant: object): Idempotency | null {
  if (key == null) return null;
  if (key === '' || key.length > 200) {
    throw new InvalidInputError('An idempotencyKey has 1 to 200 characters', 'idempotencyKey');
  }
  return { key, inputHash: sha256Hex(JSON.stringify(meant, sortedKeys)) };
}

/** Writes objects with their keys in order, so that the same input in another order is the same. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
