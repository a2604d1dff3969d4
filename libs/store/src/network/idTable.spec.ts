import { describe, expect, it } from '@jest/globals';
import { IdTable } from './idTable.js';

describe('an id table', () => {
  it('finds each of many ids again, and none that it was not given', () => {
    const table = new IdTable();
    const ids = Array.from(
      { length: 50_000 },
      (_, i) => `rel_0190f3a2-${i.toString(16)}-7000-8000-${(i * 31).toString(16)}`,
    );
    ids.forEach((id, i) => table.set(id, i));
    expect(ids.filter((id, i) => table.get(id) !== i)).toEqual([]);
    expect(ids.filter((id) => table.get(`${id}x`) !== undefined)).toEqual([]);
  });

  it('keeps the last number that an id was given', () => {
    const table = new IdTable();
    table.set('rel_a', 0);
    table.set('rel_a', 7);
    expect(table.get('rel_a')).toBe(7);
  });
});
