import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { Allowance } from './budget.js';
import { MOST_HELD } from './limits.js';

const things = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const never = (): void => undefined;

describe('what an answer may hold', () => {
  it('is given list by list, and others have their turn between many', async () => {
    const allowance = new Allowance(undefined, never);
    const lists = things(100).map(() => allowance.take(() => things(1_000), 1));
    let others = 0;
    let looking = true;
    setImmediate(function look() {
      others += 1;
      if (looking) setImmediate(look);
    });
    const given = await Promise.all(lists.map((list) => Promise.resolve(list)));
    looking = false;
    expect(given.every(({ length }) => length === 1_000)).toBe(true);
    expect(lists[0]).not.toBeInstanceOf(Promise);
    expect(others).toBeGreaterThan(1);
    expect(allowance.refusal).toBeNull();
  });

  it('is over at its limit: what is read is ended, and no list is made any more', async () => {
    let ended = 0;
    let made = 0;
    const allowance = new Allowance(undefined, () => (ended += 1));
    const lists = things(3_000).map(() =>
      allowance.take(() => {
        made += 1;
        return things(1_000);
      }, 10),
    );
    await Promise.all(lists.map((list) => Promise.resolve(list)));
    expect([ended, made]).toEqual([1, MOST_HELD / 10_000 + 1]);
    expect(allowance.refusal).toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX', cost: MOST_HELD + 10_000, limit: MOST_HELD },
    });
  });

  it('is nothing for one who has left', async () => {
    const caller = new AbortController();
    const allowance = new Allowance(caller.signal, never);
    await allowance.take(() => Promise.resolve(things(100_000)), 1);
    const waiting = allowance.take(() => things(5), 1);
    caller.abort();
    expect([await waiting, allowance.take(() => things(5), 1)]).toEqual([[], []]);
    expect(allowance.refusal).toBeInstanceOf(UnavailableError);
  });

  it('is not refused to one who left when all was there', () => {
    const caller = new AbortController();
    const allowance = new Allowance(caller.signal, never);
    void allowance.take(() => things(5), 1);
    caller.abort();
    expect(allowance.refusal).toBeNull();
  });
});
