import { getEventListeners } from 'node:events';
import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { callerSignal, untilCallerLeaves } from './caller.js';

describe('work for a caller', () => {
  it('is ended, all of it, when the caller leaves, by one listener however much there is', async () => {
    const caller = new AbortController();
    const ended: number[] = [];
    const works = callerSignal.run(caller.signal, () =>
      Array.from({ length: 50 }, (_, i) =>
        untilCallerLeaves(
          () => new Promise<never>(() => undefined),
          () => ended.push(i),
        ),
      ),
    );
    const done = await callerSignal.run(caller.signal, () =>
      untilCallerLeaves(() => Promise.resolve('done')),
    );
    expect(done).toBe('done');
    expect(getEventListeners(caller.signal, 'abort')).toHaveLength(1);
    caller.abort();
    const came = await Promise.allSettled(works);
    expect(came.every((one) => one.status === 'rejected' && one.reason instanceof UnavailableError)).toBe(
      true,
    );
    expect(ended).toHaveLength(50);
  });

  it('is not begun for one who has left', async () => {
    const work = (): Promise<void> => Promise.reject(new Error('It was begun'));
    await expect(callerSignal.run(AbortSignal.abort(), () => untilCallerLeaves(work))).rejects.toBeInstanceOf(
      UnavailableError,
    );
  });
});
