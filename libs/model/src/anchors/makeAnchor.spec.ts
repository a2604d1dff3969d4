import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { makeAnchor } from './makeAnchor.js';

describe('makeAnchor', () => {
  it('takes any place whose end is past its start', () => {
    fc.assert(
      fc.property(fc.nat(), fc.integer({ min: 1, max: 10_000 }), (start, length) => {
        expect(makeAnchor('TEXT', start, start + length)).toEqual({
          kind: 'TEXT',
          start,
          end: start + length,
        });
      }),
    );
  });

  it.each([
    [-1, 3, 'citations.0.start'],
    [1.5, 3, 'citations.0.start'],
    [Number.NaN, 3, 'citations.0.start'],
    [2 ** 53, 2 ** 53 + 2, 'citations.0.start'],
    [3, 3, 'citations.0.end'],
    [3, 2, 'citations.0.end'],
    [3, Number.POSITIVE_INFINITY, 'citations.0.end'],
  ])('refuses %d to %d, naming %s', (start, end, field) => {
    expect(() => makeAnchor('ROW', start, end, 'citations.0')).toThrow(
      expect.objectContaining({ code: 'BAD_USER_INPUT', field }),
    );
  });
});
