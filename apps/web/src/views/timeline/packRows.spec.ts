import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { packRows } from './packRows';

describe('Rows of marks', () => {
  it('share a row where they do not touch', () => {
    const { rows, count } = packRows([
      { from: 0, to: 10 },
      { from: 5, to: 20 },
      { from: 10, to: 12 },
      { from: 30, to: 31 },
    ]);
    expect([rows, count]).toEqual([[0, 1, 0, 0], 2]);
  });

  it('never lie upon one another', () => {
    const piece = fc
      .tuple(fc.integer({ min: 0, max: 100 }), fc.integer({ min: 1, max: 30 }))
      .map(([from, length]) => ({ from, to: from + length }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), (unordered) => {
        const pieces = [...unordered].sort((a, b) => a.from - b.from);
        const { rows } = packRows(pieces);
        pieces.forEach((a, i) =>
          pieces.slice(i + 1).forEach((b, j) => {
            if (rows[i] === rows[i + 1 + j]) expect(a.to).toBeLessThanOrEqual(b.from);
          }),
        );
      }),
    );
  });
});
