import { describe, expect, it } from '@jest/globals';
import { lineMeetsBox } from './segments';

const label = { left: 10, right: 20, top: 10, bottom: 20 };

describe('a line and a label', () => {
  it.each([
    ['runs through it', { x: 0, y: 0 }, { x: 30, y: 30 }, true],
    ['ends in it', { x: 15, y: 0 }, { x: 15, y: 12 }, true],
    ['stops short of it', { x: 0, y: 0 }, { x: 8, y: 8 }, false],
    ['passes beside it', { x: 0, y: 15 }, { x: 5, y: 40 }, false],
    ['runs level above it', { x: 0, y: 5 }, { x: 30, y: 5 }, false],
  ])('where it %s', (_, a, b, meets) => {
    expect(lineMeetsBox(a, b, label)).toBe(meets);
  });
});
