import { useState } from 'react';

/** Seconds that a decision is taken to last at most: whoever takes longer was away, or recorded something by hand. */
const LONGEST = 60;
/** Decisions after which it is said how long the rest may take. */
const FEWEST = 5;

interface Pace {
  /** Decisions that were timed. */
  readonly decisions: number;
  /** Seconds that they took together. */
  readonly seconds: number;
  /** When the last one was made, in milliseconds. */
  readonly last: number;
}

/** How fast somebody decides. */
export function usePace(): { readonly pace: Pace; readonly mark: () => void } {
  const [pace, setPace] = useState<Pace>(() => ({ decisions: 0, seconds: 0, last: performance.now() }));
  return {
    pace,
    mark: () => {
      const now = performance.now();
      setPace(({ decisions, seconds, last }) => ({
        decisions: decisions + 1,
        seconds: seconds + Math.min(LONGEST, (now - last) / 1000),
        last: now,
      }));
    },
  };
}

/** How long what is left may take at a pace, to be put behind how much that is; empty while the pace is not known. */
export function timeLeft({ decisions, seconds }: Omit<Pace, 'last'>, left: number): string {
  if (decisions < FEWEST) return '';
  const minutes = (seconds / decisions) * (left / 60);
  return minutes < 1 ? ', less than a minute' : `, about ${Math.round(minutes)} min`;
}
