import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@entente/store';

/** Milliseconds after which a head that was read is read again before an answer is marked with it. */
const FRESH = 1_000;
/** Milliseconds that a request waits for the head. */
const PATIENCE = 150;

/**
 * The head of the log, as far as it is known. An answer marked with a head that is older than what it shows is asked for once more for
 * nothing; it never stands in for a newer one. So the head is read anew once a second at most, and after every write of our own, and
 * where the database is slow to tell, the last one known will do.
 */
export class LogHead {
  #known: number | null = null;
  #freshUntil = -Infinity;
  #reading: Promise<number | null> | null = null;

  constructor(readonly store: GraphStore) {}

  /** The head that an answer may be marked with, if nothing is read before this is known; null where none is known. */
  async atLeast(): Promise<number | null> {
    if (performance.now() < this.#freshUntil) return this.#known;
    this.#reading ??= this.now().finally(() => (this.#reading = null));
    return (await this.#reading) ?? this.#known;
  }

  /** The head as it is now; null where the database is slow to tell. */
  async now(): Promise<number | null> {
    const at = performance.now();
    const read = this.store.logHead().catch(() => null);
    const sequence = await Promise.race([read, sleep(PATIENCE, null, { ref: false })]);
    this.#freshUntil = at + FRESH;
    if (sequence !== null) this.#known = sequence;
    return sequence;
  }

  /** Something was written here. */
  forget(): void {
    this.#freshUntil = -Infinity;
  }
}
