import { describe, expect, it } from '@jest/globals';
import { dayNumber } from './dayNumber';
import { standsOn } from './standsOn';

const stands = (occurred: string | null, day: string, begins: string | null = null): boolean =>
  standsOn(occurred, begins === null ? null : dayNumber(begins), dayNumber(day));

describe('On a day of the world’s clock', () => {
  it.each([
    ['2020-10-01', '2020-09-30', false],
    ['2020-10-01', '2020-10-01', true],
    ['2020-10-01', '2031-01-01', true],
    ['2020-10', '2020-10-01', true],
    ['2020-10', '2021-03-01', true],
    ['2016', '2015-12-31', false],
    ['2023-09-17~', '2023-09-17', true],
    ['-0044-03-15', '2020-01-01', true],
  ])('an event of %s, seen on %s: %s', (occurred, day, seen) => {
    expect(stands(occurred, day)).toBe(seen);
  });

  it.each([
    ['2016/2020', '2015-12-31', false],
    ['2016/2020', '2016-01-01', true],
    ['2016/2020', '2020-12-31', true],
    ['2016/2020', '2021-01-01', false],
    ['2020-10-01/..', '2020-09-30', false],
    ['2020-10-01/..', '2031-01-01', true],
    ['../2020-10', '1900-01-01', true],
    ['../2020-10', '2020-11-01', false],
  ])('a tie of %s, seen on %s: %s', (occurred, day, seen) => {
    expect(stands(occurred, day)).toBe(seen);
  });

  it('an undated relation begins when the first of its sources may have been published, and stays', () => {
    expect(stands(null, '2020-10-01', '2020-10-02')).toBe(false);
    expect(stands(null, '2020-10-02', '2020-10-02')).toBe(true);
    expect(stands(null, '2030-10-02', '2020-10-02')).toBe(true);
  });

  it('an undated relation of undated sources never begins', () => {
    expect(stands(null, '9999-12-31', null)).toBe(false);
  });
});
