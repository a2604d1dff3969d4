import { AsyncLocalStorage } from 'node:async_hooks';
import { UnavailableError } from '@entente/model';

/**
 * Tells, in whatever is done on behalf of a caller, when the caller has gone away or has waited long enough: what is read for it is then
 * ended in the database, and it gets an UnavailableError without delay.
 */
export const callerSignal = new AsyncLocalStorage<AbortSignal>();

/** What is to be done when a caller leaves. One listener of a signal tells all: a request with a hundred fields asks a hundred things at once. */
const leavings = new WeakMap<AbortSignal, Set<() => void>>();

/**
 * Does work for as long as its caller waits for it. Where the caller goes away, or has waited long enough, `end` is called, and nobody
 * waits for what that comes to: over a network that has gone silent it would take minutes.
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
  const known = leavings.get(signal);
  if (known) return known;
  const made = new Set<() => void>();
  leavings.set(signal, made);
  signal.addEventListener('abort', () => made.forEach((leave) => leave()), { once: true });
  return made;
}

const tooLate = (): UnavailableError =>
  new UnavailableError('This took too long; ask for less, or try again later');
