import { describe, expect, it } from '@jest/globals';
import { placeWords } from './placeWords';

describe('Where a passage stands', () => {
  it.each([
    ['characters 153 to 228', { kind: 'TEXT', start: 153, end: 228 }],
    ['row 1', { kind: 'ROW', start: 0, end: 1 }],
    ['lines 3 to 5', { kind: 'LINE', start: 2, end: 5 }],
    ['page 12', { kind: 'PAGE', start: 11, end: 12 }],
  ] as const)('reads %s', (words, anchor) => {
    expect(placeWords(anchor)).toBe(words);
  });
});
