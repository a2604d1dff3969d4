import { AsyncLocalStorage } from 'node:async_hooks';
import { UnavailableError } from '@entente/model';

/**
 * The signal of the caller on whose behalf code runs, aborted when the caller has gone away or has waited long enough: what is read for it is then
 * ended in the database, and it gets an UnavailableError without delay.
 */
export const callerSignal = new AsyncLocalStorage<AbortSignal>();

/** What to do when a caller leaves. Each signal has one listener for all of it, since a request with a hundred fields reads a hundred things at once. */
const departureCallbacks = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Does work for as long as its caller waits for it. Where the caller goes away, or has waited long enough, `end` is called, and its
 * result is not awaited: over a network that has gone silent it would take minutes.
 *
 * @throws UnavailableError then
 */
export async function untilCallerLeaves<T>(
  work: () => Promise<T>,
  end: () => void = () => undefined,
): Promise<T> {
  const signal = callerSignal.getStore();
  if (!signal) return work();
  if (signal.aborted) throw tooLate();
  return new Promise<T>((resolve, reject) => {
    const leave = (): void => {
      end();
      reject(tooLate());
    };
    const leaving = leavingsOf(signal).add(leave);
    work()
      .finally(() => leaving.delete(leave))
      .then(resolve, reject);
  });
}

function leavingsOf(signal: AbortSignal): Set<() => void> {
  const known = departureCallbacks.get(signal);
  if (known) return known;
  const made = new Set<() => void>();
  departureCallbacks.set(signal, made);
  signal.addEventListener('abort', () => made.forEach((leave) => leave()), { once: true });
  return made;
}

const tooLate = (): UnavailableError =>
  new UnavailableError('This took too long; ask for less, or try again later');
