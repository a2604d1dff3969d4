import { describe, expect, it } from '@jest/globals';
import { compareDays } from './compareDays.js';
import { OPEN_END, OPEN_START } from './openEnds.js';

describe('compareDays', () => {
  it('puts days in the order of time, years before 0000 included', () => {
    const inOrder = [
      OPEN_START,
      '-0100-12-31',
      '-0044-03-15',
      '-0001-01-01',
      '-0001-12-31',
      '0000-01-01',
      '0001-01-01',
      '2020-09-30',
      '2020-10-01',
      OPEN_END,
    ];
    expect([...inOrder].reverse().sort(compareDays)).toEqual(inOrder);
  });

  it('finds a day equal to itself', () => {
    expect(compareDays('2020-10-01', '2020-10-01')).toBe(0);
  });
});
