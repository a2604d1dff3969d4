import { setTimeout as sleep } from 'node:timers/promises';
import { UnavailableError } from '@entente/model';

/** Milliseconds for which a stream waits for a database that is away: as long as it takes one to come up again. */
const PATIENCE = 60_000;
const SHORTEST_PAUSE = 250;
const LONGEST_PAUSE = 4_000;

/** Asks, and asks again while the answer is UNAVAILABLE, until the signal is given; with anything else, and at the end of its patience, it fails. */
export async function askPatiently<T>(
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
