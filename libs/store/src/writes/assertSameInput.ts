import { ConflictError } from '@entente/model';

/** @throws ConflictError where an idempotency key that was used is used again with another input. */
export function assertSameInput(firstHash: string, hash: string): void {
  if (firstHash === hash) return;
  throw new ConflictError(
    'This idempotencyKey stands for an earlier write with another input; use a new key',
    'idempotencyKey',
  );
}
