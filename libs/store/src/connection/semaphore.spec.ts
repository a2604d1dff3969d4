import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { type Release, Semaphore } from './semaphore.js';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('are given to so many at once; some wait in line, the rest is turned away at once', async () => {
    const turns = new Semaphore({ total: 2, perClient: 2, longestQueue: 1 });
    const first = await turns.acquire();
    await turns.acquire();
    let served = false;
    const third = turns.acquire().then((end) => {
      served = true;
      return end;
    });
    await expect(turns.acquire()).rejects.toBeInstanceOf(UnavailableError);
    expect(served).toBe(false);
    first();
    await third;
    expect(served).toBe(true);
  });

  it('are not given twice for one that is given back twice', async () => {
    const turns = new Semaphore({ total: 1, perClient: 1, longestQueue: 0 });
    const end = await turns.acquire();
    end();
    end();
    await turns.acquire();
    await expect(turns.acquire()).rejects.toBeInstanceOf(UnavailableError);
  });

  it('are left to others by one who asks for all of them', async () => {
    const turns = new Semaphore({ total: 4, perClient: 3, longestQueue: 10 });
    const greedy = Array.from({ length: 8 }, () => turns.acquire('greedy'));
    await greedy[2];
    const end = await turns.acquire('modest');
    end();
    await turns.acquire('modest');
  });

  it('go round among those who wait, however much one of them asks for', async () => {
    const turns = new Semaphore({ total: 1, perClient: 1, longestQueue: 100 });
    const served: string[] = [];
    const ends: Release[] = [await turns.acquire('greedy')];
    const ask = (who: string): void =>
      void turns.acquire(who).then((end) => {
        served.push(who);
        ends.push(end);
      });
    for (let i = 0; i < 20; i += 1) ask('greedy');
    ask('modest');
    ask('shy');
    for (let i = 0; i < 4; i += 1) {
      ends.pop()?.();
      await settled();
    }
    expect(served).toContain('modest');
    expect(served).toContain('shy');
  });

  it('are waited for by one who has none there, at the cost of whoever waits most', async () => {
    const turns = new Semaphore({ total: 1, perClient: 1, longestQueue: 5 });
    const end = await turns.acquire('greedy');
    const waiting = Array.from({ length: 5 }, () => turns.acquire('greedy'));
    await expect(turns.acquire('greedy')).rejects.toBeInstanceOf(UnavailableError);
    const modest = turns.acquire('modest');
    await expect(waiting[4]).rejects.toBeInstanceOf(UnavailableError);
    end();
    (await waiting[0])?.();
    await modest;
  });

  it('are not kept for those who have gone', async () => {
    const turns = new Semaphore({ total: 1, perClient: 1, longestQueue: 1 });
    const end = await turns.acquire('a');
    const leaving = new AbortController();
    const gone = turns.acquire('b', leaving.signal);
    leaving.abort();
    await expect(gone).rejects.toBeInstanceOf(UnavailableError);
    const next = turns.acquire('c');
    end();
    await next;
  });
});
