import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { Turns } from './turns.js';

describe('turns', () => {
  it('are given to so many at once; some wait in line, the rest is turned away at once', async () => {
    const turns = new Turns(2, 1);
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
    const turns = new Turns(1, 0);
    const end = await turns.take();
    end();
    end();
    await turns.take();
    await expect(turns.take()).rejects.toBeInstanceOf(UnavailableError);
  });
});
