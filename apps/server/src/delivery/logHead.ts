import type { GraphStore } from '@entente/store';

/** Milliseconds after which a head that was read is read again before an answer is marked with it. */
const FRESH = 1_000;

/**
 * The head of the log, as far as it is known. An answer marked with a head that is older than what it shows is asked for once more for
 * nothing; it never stands in for a newer one. So the head is read anew once a second at most, and after every write of our own.
 */
export class LogHead {
  #known: { readonly sequence: number; readonly at: number } | null = null;

  constructor(readonly store: GraphStore) {}

  /** The head that an answer may be marked with, if nothing is read before this is known. */
  async atLeast(): Promise<number> {
    const known = this.#known;
    if (known && performance.now() - known.at < FRESH) return known.sequence;
    return this.now();
  }

  /** The head as it is now. */
  async now(): Promise<number> {
    const at = performance.now();
    const sequence = await this.store.logHead();
    this.#known = { sequence, at };
    return sequence;
  }

  /** Something was written here. */
  forget(): void {
    this.#known = null;
  }
}
