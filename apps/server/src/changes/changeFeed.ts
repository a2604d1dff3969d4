import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { UnavailableError } from '@entente/model';
import { callerSignal, GraphStore, type LoggedChange } from '@entente/store';

/** Milliseconds for which a stream waits for a database that is away: as long as a restart takes. */
const PATIENCE = 60_000;
const SHORTEST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/** Repeats a call while it fails with UNAVAILABLE, until the signal is aborted; any other error, and the last one when time is up, is thrown. */
export async function retryWhileUnavailable<T>(
  ask: () => Promise<T>,
  signal: AbortSignal,
  patience = PATIENCE,
): Promise<T> {
  const began = performance.now();
  for (let pause = SHORTEST_PAUSE; ; pause = Math.min(2 * pause, LONGEST_PAUSE)) {
    try {
      return await ask();
    } catch (error) {
      const isPassing = error instanceof UnavailableError && !signal.aborted;
      if (!isPassing || performance.now() - began > patience) throw error;
    }
    await sleep(pause, undefined, { signal });
  }
}

/** Milliseconds between two reads of the head of the log, while there are listeners: other processes write, too. */
const PACE = 250;
/** Entries that are read at a time, and kept for listeners that are a little behind; a batch has no more. */
export const MOST_TOGETHER = 1_000;

/**
 * The entries of the log, in order, for all listeners. The log is polled once for all of them, and only while there are any.
 * A slow listener misses nothing: entries that are no longer kept here are read from the log.
 */
export class ChangeFeed {
  readonly #bell = new EventEmitter().setMaxListeners(0);
  #listeners = 0;
  #isLooking = false;
  /** Whether something was written here since the last look began. */
  #isWoken = false;
  /** The last entry that is known of; 0 before the first look. */
  #head = 0;
  /** The entries up to that one, without a gap. */
  #kept: readonly LoggedChange[] = [];

  constructor(readonly store: GraphStore) {}

  /** Polls the log now, since something was written here. */
  wake(): void {
    this.#isWoken = true;
    this.#bell.emit('wake');
  }

  /**
   * The entries after one, those that are there together, as they come, until the signal is given.
   *
   * @param after the place of that entry
   */
  async *entries(after: number, signal: AbortSignal): AsyncGenerator<readonly LoggedChange[]> {
    this.#listeners += 1;
    try {
      // It continues for others when this listener leaves.
      if (!this.#isLooking) void callerSignal.exit(() => this.#look());
      let last = after;
      while (!signal.aborted) {
        const head = this.#head;
        const next = await retryWhileUnavailable(() => this.#after(last), signal);
        if (next.length > 0) yield next;
        last = next.at(-1)?.sequence ?? Math.max(last, head);
        // Nothing is awaited between this and the bell, so that no ring is missed.
        if (this.#head <= last) await once(this.#bell, 'news', { signal }).catch(() => undefined);
      }
    } finally {
      this.#listeners -= 1;
    }
  }

  async #after(last: number): Promise<readonly LoggedChange[]> {
    const [first] = this.#kept;
    if (this.#head <= last) return [];
    if (first && first.sequence <= last + 1) return this.#kept.filter(({ sequence }) => sequence > last);
    return this.store.logSince(last, MOST_TOGETHER);
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    while (this.#listeners > 0) {
      this.#isWoken = false;
      // While the database is away there are no entries; listeners get them when it is back.
      await this.#readNews().catch(() => undefined);
      if (!this.#isWoken) {
        await once(this.#bell, 'wake', { signal: AbortSignal.timeout(PACE) }).catch(() => undefined);
      }
    }
    this.#isLooking = false;
  }

  async #readNews(): Promise<void> {
    const head = await this.store.logHead();
    if (head === this.#head) return;
    // What was written before the first look, or in another graph, is not kept; nor is more than has room, as an import writes.
    const isKnown = this.#head > 0 && head > this.#head && head - this.#head <= MOST_TOGETHER;
    const read = isKnown ? await this.store.logSince(this.#head, MOST_TOGETHER) : [];
    this.#kept = isKnown ? [...this.#kept, ...read].slice(-MOST_TOGETHER) : [];
    this.#head = read.at(-1)?.sequence ?? head;
    this.#bell.emit('news');
  }
}
