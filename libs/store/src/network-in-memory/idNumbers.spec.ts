import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { IdNumbers } from './idNumbers.js';

describe('numbers of ids', () => {
  it('are found again for each of many ids, and for none that has none', () => {
    const numbers = new IdNumbers('rel_');
    const ids = Array.from({ length: 20_000 }, (_, i) => (i % 3 === 0 ? `rel_${i}` : `rel_${randomUUID()}`));
    for (const id of ids) numbers.add(id);
    expect(ids.filter((id, i) => numbers.get(id) !== i || numbers.idOf(i) !== id)).toEqual([]);
    expect(ids.filter((id) => numbers.get(`${id}x`) !== undefined)).toEqual([]);
  });

  it('give back any id as it was', () => {
    const uuid = fc.uuid();
    const some = fc.oneof(
      uuid.map((id) => `rel_${id}`),
      uuid.map((id) => `rel_${id.toUpperCase()}`),
      uuid.map((id) => `act_${id}`),
      uuid.map((id) => id.replace('-', '_')),
      fc.string({ unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.uniqueArray(some), (ids) => {
        const numbers = new IdNumbers('rel_');
        for (const id of ids) numbers.add(id);
        expect(ids.map((_, i) => numbers.idOf(i))).toEqual(ids);
        expect(ids.map((id) => numbers.get(id))).toEqual(ids.map((_, i) => i));
        const inOrder = ids.map((_, i) => i).sort((a, b) => numbers.compare(a, b));
        expect(inOrder.map((i) => ids[i])).toEqual([...ids].sort());
      }),
    );
  });

  it('are the last that an id was given', () => {
    const numbers = new IdNumbers('rel_');
    numbers.add('rel_a');
    numbers.add('rel_b');
    expect(numbers.add('rel_a')).toBe(2);
    expect(numbers.get('rel_a')).toBe(2);
    expect(numbers.idOf(0)).toBe('rel_a');
  });

  it('take some 25 bytes for an id with a UUID, before its room grows', () => {
    const numbers = new IdNumbers('rel_');
    const count = 100_000;
    for (let i = 0; i < count; i += 1) numbers.add(`rel_${randomUUID()}`);
    expect(numbers.byteLength / count).toBeLessThan(45);
  });
});
