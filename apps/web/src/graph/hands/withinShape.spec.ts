import { describe, expect, it } from '@jest/globals';
import { withinShape } from './withinShape';

const bay = [
  { x: 0, y: 0 },
  { x: 10, y: 0 },
  { x: 10, y: 10 },
  { x: 5, y: 3 },
  { x: 0, y: 10 },
];

describe('a line drawn around actors', () => {
  it('holds what is within, not what lies in its bays or beside it', () => {
    expect(withinShape({ x: 2, y: 2 }, bay)).toBe(true);
    expect(withinShape({ x: 5, y: 8 }, bay)).toBe(false);
    expect(withinShape({ x: 12, y: 2 }, bay)).toBe(false);
    expect(withinShape({ x: 2, y: 2 }, [])).toBe(false);
  });
});
