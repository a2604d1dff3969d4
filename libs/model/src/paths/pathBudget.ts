/** Limits of a search for paths. */
export interface PathLimits {
  /** Hops looked at, counted each time. */
  readonly steps: number;
  /** Hops held in memory at once: some 15 bytes each. */
  readonly hopsHeld: number;
  /** Whether to end now, since nobody waits for the result any more. Asked every few milliseconds. */
  readonly isOver: () => boolean;
}

/** A search for paths was given up. */
export class PathSearchEnded extends Error {
  /** All paths of so many hops at most were found, or there were none; 0 where it did not get that far. */
  searchedLength = 0;

  constructor(
    /** It exceeded its limits, or nobody waits for it. */
    readonly reason: 'BUDGET' | 'OVER',
  ) {
    super(`A search for paths was given up: ${reason}`);
  }
}

/** Steps between two looks at whether it is over. */
const STRIDE = 100_000;

/** Counts what a search uses, and ends it at its limits. */
export class PathBudget {
  #steps = 0;
  #nextLook = STRIDE;

  constructor(readonly limits: PathLimits) {}

  /** @throws PathSearchEnded */
  spend(steps: number): void {
    this.#steps += steps;
    if (this.#steps < this.#nextLook) return;
    this.#nextLook = this.#steps + STRIDE;
    if (this.#steps > this.limits.steps) throw new PathSearchEnded('BUDGET');
    if (this.limits.isOver()) throw new PathSearchEnded('OVER');
  }

  /** Checks the number of hops in memory. @throws PathSearchEnded */
  hold(hops: number): void {
    if (hops > this.limits.hopsHeld) throw new PathSearchEnded('BUDGET');
  }
}
