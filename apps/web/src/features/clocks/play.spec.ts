import { describe, expect, it } from '@jest/globals';
import { playStep } from './play';

describe('A clock that plays', () => {
  it('goes through in a hundred steps, and by a day at the least', () => {
    expect(playStep(0, 0, 1000, null)).toBe(10);
    expect(playStep(3, 0, 20, null)).toBe(4);
  });

  it('goes from change to change where it is told of them', () => {
    expect(playStep(0, 0, 1000, [5, 5, 400])).toBe(5);
    expect(playStep(5, 0, 1000, [5, 5, 400])).toBe(400);
    expect(playStep(400, 0, 1000, [5, 5, 400])).toBe(1000);
  });

  it('passes a stretch in which nothing changes in one step', () => {
    expect(playStep(0, 0, 1000, null, [3, 700, 900])).toBe(10);
    expect(playStep(10, 0, 1000, null, [3, 700, 900])).toBe(700);
    expect(playStep(700, 0, 1000, null, [3, 700, 705])).toBe(710);
  });

  it('ends at the last day', () => {
    expect(playStep(995, 0, 1000, null)).toBe(1000);
    expect(playStep(1000, 0, 1000, null)).toBeNull();
  });
});
