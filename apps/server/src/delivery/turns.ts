import { UnavailableError } from '@entente/model';

/** Gives back a turn. Once is enough; more often does no harm. */
export type EndTurn = () => void;

/**
 * Turns for work of which only so much goes on at once. A few more wait in line; whoever comes when the line is full is turned away
 * at once, so that those who wait are served.
 */
export class Turns {
  #atWork = 0;
  readonly #line: (() => void)[] = [];

  constructor(
    readonly most: number,
    readonly longestLine: number,
  ) {}

  /** A turn, now or when one is free. @throws UnavailableError where too many wait already */
  async take(): Promise<EndTurn> {
    if (this.#atWork >= this.most) {
      if (this.#line.length >= this.longestLine) {
        throw new UnavailableError('Too much is asked at once; ask again in a few seconds');
      }
      await new Promise<void>((resolve) => this.#line.push(resolve));
    } else this.#atWork += 1;
    let ended = false;
    return () => {
      if (ended) return;
      ended = true;
      const next = this.#line.shift();
      if (next) next();
      else this.#atWork -= 1;
    };
  }
}
