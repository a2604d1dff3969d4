/** A promise that the same write asked for twice happens once. */
export interface Idempotency {
  /** What the caller calls the write. */
  readonly key: string;
  /** A hash of its input, to tell the same write from another one by the same name. */
  readonly inputHash: string;
}
