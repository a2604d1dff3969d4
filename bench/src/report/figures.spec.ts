import { describe, expect, it } from '@jest/globals';
import { figuresOf } from './figures.js';

describe('figuresOf', () => {
  it('gives the times that a half and 95 of a hundred do not pass', () => {
    const times = Array.from({ length: 100 }, (_, i) => 100 - i);
    expect(figuresOf(times)).toEqual({ p50: 50, p95: 95, repetitions: 100 });
  });

  it('gives the one time of one', () => {
    expect(figuresOf([7])).toEqual({ p50: 7, p95: 7, repetitions: 1 });
  });

  it('has none of nothing', () => {
    expect(() => figuresOf([])).toThrow(RangeError);
  });
});
