import { describe, expect, it } from '@jest/globals';
import { dayNumber } from '../../domain/questions/days';
import { clockAxis as axisUpTo } from './clockAxis';

const months = Array.from({ length: 48 }, (_, i) =>
  dayNumber(`${2016 + Math.floor(i / 6)}-${String((i % 6) + 2).padStart(2, '0')}-01`),
);
const today = dayNumber('2026-11-30');
const clockAxis = (days: readonly number[]) => axisUpTo(days, today);
const treaty = dayNumber('1921-03-16');

describe('the axis of a clock', () => {
  it('runs over its days alone, a place for each', () => {
    const axis = clockAxis(months);
    expect(axis.blocks).toEqual([]);
    expect(axis.least).toBeLessThan(dayNumber('2016-02-01'));
    expect(axis.least).toBeGreaterThan(dayNumber('2015-10-01'));
    for (const day of months) expect([axis.placeOf(day), axis.dayAt(day)]).toEqual([day, day]);
  });

  it('sets apart what lies far before the rest, in a block that says so', () => {
    const axis = clockAxis([...months, treaty]);
    expect(axis.blocks.map(({ words }) => words)).toEqual(['before 2016']);
    // Without it, the years from 2016 on would have 7 % of the room.
    const share =
      (axis.placeOf(dayNumber('2023-07-01')) - axis.placeOf(dayNumber('2016-02-01'))) /
      (axis.most - axis.least);
    expect(share).toBeGreaterThan(0.8);
    expect(axis.first).toBe(treaty);
    expect(axis.placeOf(treaty)).toBe(axis.least);
    expect(axis.dayAt(axis.least)).toBe(treaty);
    const between = dayNumber('1990-01-01');
    expect(Math.abs(axis.dayAt(axis.placeOf(between)) - between)).toBeLessThanOrEqual(1);
  });

  it('sets apart what lies far after the rest', () => {
    const axis = clockAxis([...months, dayNumber('2099-12-31')]);
    expect(axis.blocks.map(({ words }) => words)).toEqual([expect.stringMatching(/^after .* 2023$/u)]);
    expect(axis.dayAt(axis.most)).toBe(dayNumber('2099-12-31'));
  });

  it('sets nothing apart where many lie far before, or where there are few', () => {
    expect(clockAxis([...months, ...months.map((day) => day - 90 * 365)]).blocks).toEqual([]);
    expect(clockAxis([treaty, dayNumber('2020-01-01'), dayNumber('2020-02-01')]).blocks).toEqual([]);
  });

  it('is of the year up to today where there are no days yet', () => {
    const { first, last } = clockAxis([]);
    expect([first < today - 365, last > today, last - first < 500]).toEqual([true, true, true]);
  });
});
