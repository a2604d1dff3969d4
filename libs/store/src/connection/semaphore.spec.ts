import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { type EndTurn, Turns } from './semaphore.js';

const settled = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

describe('turns', () => {
  it('are given to so many at once; some wait in line, the rest is turned away at once', async () => {
    const turns = new Turns({ most: 2, ofOne: 2, longestLine: 1 });
    const first = await turns.take();
    await turns.take();
    let served = false;
    const third = turns.take().then((end) => {
      served = true;
      return end;
    });
    await expect(turns.take()).rejects.toBeInstanceOf(UnavailableError);
    expect(served).toBe(false);
    first();
    await third;
    expect(served).toBe(true);
  });

  it('are not given twice for one that is given back twice', async () => {
    const turns = new Turns({ most: 1, ofOne: 1, longestLine: 0 });
    const end = await turns.take();
    end();
    end();
    await turns.take();
    await expect(turns.take()).rejects.toBeInstanceOf(UnavailableError);
  });

  it('are left to others by one who asks for all of them', async () => {
    const turns = new Turns({ most: 4, ofOne: 3, longestLine: 10 });
    const greedy = Array.from({ length: 8 }, () => turns.take('greedy'));
    await greedy[2];
    const end = await turns.take('modest');
    end();
    await turns.take('modest');
  });

  it('go round among those who wait, however much one of them asks for', async () => {
    const turns = new Turns({ most: 1, ofOne: 1, longestLine: 100 });
    const served: string[] = [];
    const ends: EndTurn[] = [await turns.take('greedy')];
    const ask = (who: string): void =>
      void turns.take(who).then((end) => {
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
    const turns = new Turns({ most: 1, ofOne: 1, longestLine: 5 });
    const end = await turns.take('greedy');
    const waiting = Array.from({ length: 5 }, () => turns.take('greedy'));
    await expect(turns.take('greedy')).rejects.toBeInstanceOf(UnavailableError);
    const modest = turns.take('modest');
    await expect(waiting[4]).rejects.toBeInstanceOf(UnavailableError);
    end();
    (await waiting[0])?.();
    await modest;
  });

  it('are not kept for those who have gone', async () => {
    const turns = new Turns({ most: 1, ofOne: 1, longestLine: 1 });
    const end = await turns.take('a');
    const leaving = new AbortController();
    const gone = turns.take('b', leaving.signal);
    leaving.abort();
    await expect(gone).rejects.toBeInstanceOf(UnavailableError);
    const next = turns.take('c');
    end();
    await next;
  });
});
