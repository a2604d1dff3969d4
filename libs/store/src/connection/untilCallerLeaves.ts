import { UnavailableError } from '@entente/model';
import { callerSignal } from './callerSignal.js';

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
    signal.addEventListener('abort', leave, { once: true });
    work()
      .finally(() => signal.removeEventListener('abort', leave))
      .then(resolve, reject);
  });
}

const tooLate = (): UnavailableError =>
  new UnavailableError('This took too long; ask for less, or try again later');
