const GUESSES = 10;
const WINDOW = 60_000;
const MOST_ADDRESSES = 10_000;

/** Counts wrong tokens by address: ten a minute, then none is looked at until the minute is over. */
export class GuessLimit {
  readonly #wrong = new Map<string, { count: number; since: number }>();

  mayGuess(address: string, now = Date.now()): boolean {
    const wrong = this.#wrong.get(address);
    return !wrong || now - wrong.since > WINDOW || wrong.count < GUESSES;
  }

  wrong(address: string, now = Date.now()): void {
    const known = this.#wrong.get(address);
    if (known && now - known.since <= WINDOW) known.count += 1;
    else this.#wrong.set(address, { count: 1, since: now });
    const [oldest] = this.#wrong.keys();
    if (this.#wrong.size > MOST_ADDRESSES && oldest !== undefined) this.#wrong.delete(oldest);
  }
}
