const GUESSES = 10;
const WINDOW = 60_000;
const MOST_ADDRESSES = 10_000;

/** Counts wrong tokens by client: ten a minute, then the next are told to wait until the minute is over. */
export class GuessLimit {
  readonly #wrong = new Map<string, { count: number; since: number }>();

  /** How long an address has to wait before it may try a token, in milliseconds; 0 where it may now. */
  wait(address: string, now = Date.now()): number {
    const wrong = this.#wrong.get(address);
    return wrong && wrong.count >= GUESSES ? Math.max(0, wrong.since + WINDOW - now) : 0;
  }

  /** Takes down that a token was wrong. */
  count(address: string, now = Date.now()): void {
    const known = this.#wrong.get(address);
    if (known && now - known.since < WINDOW) known.count += 1;
    else this.#wrong.set(address, { count: 1, since: now });
    const [oldest] = this.#wrong.keys();
    if (this.#wrong.size > MOST_ADDRESSES && oldest !== undefined) this.#wrong.delete(oldest);
  }
}
