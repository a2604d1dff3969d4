import { sha256Hex } from '@entente/documents';
import { InvalidInputError } from '@entente/model';
import type { Idempotency } from '@entente/store';

/** The idempotency an input asks for: its key, and a hash of everything else in it. @throws InvalidInputError for a key of no or over 200 characters. */
export function idempotencyOf({
  idempotencyKey,
  ...rest
}: {
  idempotencyKey?: string | null;
}): Idempotency | null {
  if (idempotencyKey == null) return null;
  if (idempotencyKey === '' || idempotencyKey.length > 200) {
    throw new InvalidInputError('An idempotencyKey has 1 to 200 characters', 'idempotencyKey');
  }
  return { key: idempotencyKey, inputHash: sha256Hex(JSON.stringify(rest, sortedKeys)) };
}

/** Writes objects with their keys in order, so that the same input in another order is the same. */
function sortedKeys(_key: string, value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
