import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@entente/store';

/** Milliseconds after which a head that was read is read again before an answer is marked with it. */
const FRESH = 1_000;
/** Milliseconds that an answer waits for its mark, and that nobody asks for one after that was in vain. */
const PATIENCE = 1_000;

/**
 * The head of the log, as far as it is known. An answer marked with a head that is older than what it shows is asked for once more for
 * nothing; it never stands in for a newer one. So the head is read anew once a second at most, and after every write of our own.
 */
export class LogHead {
  #known: { readonly sequence: number; readonly at: number } | null = null;
  #reading: Promise<number | null> | null = null;
  #failedAt = -Infinity;

  constructor(readonly store: GraphStore) {}

  /** The head that an answer may be marked with, if nothing is read before this is known; null where the database does not tell. */
  async atLeast(): Promise<number | null> {
    const known = this.#known;
    if (known && performance.now() - known.at < FRESH) return known.sequence;
    this.#reading ??= this.now().finally(() => (this.#reading = null));
    return this.#reading;
  }

  /** The head as it is now; null where the database does not tell. */
  async now(): Promise<number | null> {
    const at = performance.now();
    if (at - this.#failedAt < FRESH) return null;
    const read = this.store.logHead().catch(() => null);
    const sequence = await Promise.race([read, sleep(PATIENCE, null, { ref: false })]);
    if (sequence === null) this.#failedAt = performance.now();
    else this.#known = { sequence, at };
    return sequence;
  }

  /** Something was written here. */
  forget(): void {
    this.#known = null;
  }
}
