import { UnavailableError } from '@entente/model';
import { describe, expect, it } from '@jest/globals';
import { Budget } from './budget.js';
import { MOST_HELD } from './limits.js';

const things = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
const never = (): void => undefined;

describe('what an answer may hold', () => {
  it('is given list by list, and others have their turn between many', async () => {
    const budget = new Budget(undefined, never);
    const lists = things(100).map(() => budget.take(() => things(1_000), 1));
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
    expect(budget.refusal).toBeNull();
  });

  it('is over at its limit: what is read is ended, and no list is made any more', async () => {
    let ended = 0;
    let made = 0;
    const budget = new Budget(undefined, () => (ended += 1));
    const lists = things(3_000).map(() =>
      budget.take(() => {
        made += 1;
        return things(1_000);
      }, 10),
    );
    await Promise.all(lists.map((list) => Promise.resolve(list)));
    expect([ended, made]).toEqual([1, MOST_HELD / 10_000 + 1]);
    expect(budget.refusal).toMatchObject({
      extensions: { code: 'QUERY_TOO_COMPLEX', cost: MOST_HELD + 10_000, limit: MOST_HELD },
    });
  });

  it('is nothing for one who has left', async () => {
    const caller = new AbortController();
    const budget = new Budget(caller.signal, never);
    await budget.take(() => Promise.resolve(things(100_000)), 1);
    const waiting = budget.take(() => things(5), 1);
    caller.abort();
    expect([await waiting, budget.take(() => things(5), 1)]).toEqual([[], []]);
    expect(budget.refusal).toBeInstanceOf(UnavailableError);
  });

  it('is not refused to one who left when all was there', () => {
    const caller = new AbortController();
    const budget = new Budget(caller.signal, never);
    void budget.take(() => things(5), 1);
    caller.abort();
    expect(budget.refusal).toBeNull();
  });
});
