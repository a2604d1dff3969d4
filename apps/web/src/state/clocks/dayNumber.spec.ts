import { describe, expect, it } from '@jest/globals';
import { dayNumber } from './dayNumber';
import { isoDayOf } from './isoDayOf';

describe('A day as a number', () => {
  it.each([
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
  ])('%s is %d', (day, number) => {
    expect(dayNumber(day)).toBe(number);
  });

  it.each([
    '2020-02-29',
    '0001-01-01',
    '0099-12-31',
    '0000-01-01',
    '-0044-03-15',
    '-9999-01-01',
    '9999-12-31',
  ])('%s comes back as it was', (day) => {
    expect(isoDayOf(dayNumber(day))).toBe(day);
  });

  it('is the same all day long', () => {
    expect(isoDayOf(dayNumber('2020-10-01') + 0.9)).toBe('2020-10-01');
  });
});
