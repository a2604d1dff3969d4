import { describe, expect, it } from '@jest/globals';
import { dayNumber, isoDayOf, overlapsDates } from './days';

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

describe('A range of days', () => {
  it.each([
    ['2020-10', '2020-10-31', '2020-12-01', true],
    ['2020-10', '2020-11-01', '2020-12-01', false],
    ['2016/2020', '2018-01-01', '2018-01-02', true],
    ['2016/2020', null, '2015-12-31', false],
    ['2016/..', '2030-01-01', null, true],
    ['../2016', '2015-01-01', null, true],
    [null, '2015-01-01', null, false],
    [null, null, null, true],
  ])('%s, between %s and %s: %s', (occurred, from, to, kept) => {
    expect(overlapsDates(occurred, { from, to })).toBe(kept);
  });
});
