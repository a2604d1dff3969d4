import { EventEmitter, once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { UnavailableError } from '@entente/model';
import { Injectable } from '@nestjs/common';
import { GraphStore, type LoggedChange } from '@entente/store';

/** Milliseconds between two looks at the log, while anybody listens: others write, too. */
const PACE = 250;
/** Entries that are read at a time, and kept for those who are a little behind. */
const MOST_KEPT = 1_000;
const MOST_LISTENERS = 200;

/**
 * What is written to the log, told in its order to all who listen. One looks at the log for all, and only while somebody listens.
 * Whoever is slow asks later and misses nothing: what is no longer kept here is read from the log.
 */
@Injectable()
export class ChangeFeed {
  readonly #bell = new EventEmitter().setMaxListeners(MOST_LISTENERS);
  #listeners = 0;
  /** The last entry that is known of; 0 before the first look. */
  #head = 0;
  #kept: readonly LoggedChange[] = [];
  #isLooking = false;

  constructor(readonly store: GraphStore) {}

  /**
   * The entries after one, as they come, until the listener stops or the signal is given.
   *
   * @param after the place of that entry; null: of the last one there is
   * @throws UnavailableError where too many listen already
   */
  async *entries(after: number | null, signal: AbortSignal): AsyncGenerator<LoggedChange> {
    if (this.#listeners >= MOST_LISTENERS) {
      throw new UnavailableError('Too many are listening for changes already; try again later');
    }
    this.#listeners += 1;
    try {
      let last = after ?? (await this.store.logHead());
      if (!this.#isLooking) void this.#look();
      while (!signal.aborted) {
        const next = await this.#after(last);
        for (const entry of next) {
          last = entry.sequence;
          yield entry;
        }
        // Nothing is awaited between this and the bell, so that no ring is missed.
        if (next.length === 0 && this.#head <= last) {
          await once(this.#bell, 'news', { signal }).catch(() => undefined);
        }
      }
    } finally {
      this.#listeners -= 1;
    }
  }

  async #after(last: number): Promise<readonly LoggedChange[]> {
    if (this.#head !== 0 && last >= this.#head) return [];
    const [first] = this.#kept;
    if (first && first.sequence <= last + 1) return this.#kept.filter(({ sequence }) => sequence > last);
    return this.store.logSince(last, MOST_KEPT);
  }

  async #look(): Promise<void> {
    this.#isLooking = true;
    while (this.#listeners > 0) {
      // While the database is away there is no news; whoever listens hears more when it is back.
      await this.#lookOnce().catch(() => undefined);
      await sleep(PACE);
    }
    this.#isLooking = false;
  }

  async #lookOnce(): Promise<void> {
    const head = await this.store.logHead();
    if (head === this.#head) return;
    const from = this.#head === 0 ? head - 1 : this.#head;
    const read = await this.store.logSince(from, MOST_KEPT);
    const isGapless = this.#kept.at(-1)?.sequence === from;
    this.#kept = (isGapless ? [...this.#kept, ...read] : read).slice(-MOST_KEPT);
    this.#head = read.at(-1)?.sequence ?? head;
    this.#bell.emit('news');
  }
}
