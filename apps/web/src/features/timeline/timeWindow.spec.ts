import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber } from '../../domain/questions/days';
import { panWindow, ticksWithRoom, timeTicks, zoomWindow } from './timeWindow';

const bounds = { from: 0, to: 1000 };

describe('Zooming in time', () => {
  it('keeps the moment under the pointer where it is', () => {
    expect(zoomWindow({ from: 200, to: 600 }, 0.5, 300, bounds)).toEqual({ from: 250, to: 450 });
  });

  it('goes no closer than two weeks and no further than everything', () => {
    expect(zoomWindow({ from: 500, to: 520 }, 0.01, 510, bounds)).toEqual({ from: 503, to: 517 });
    expect(zoomWindow({ from: 200, to: 600 }, 100, 300, bounds)).toEqual(bounds);
  });

  it('moves along and stops at the ends', () => {
    expect(panWindow({ from: 100, to: 300 }, 50, bounds)).toEqual({ from: 150, to: 350 });
    expect(panWindow({ from: 100, to: 300 }, 5000, bounds)).toEqual({ from: 800, to: 1000 });
    expect(panWindow({ from: 100, to: 300 }, -5000, bounds)).toEqual({ from: 0, to: 200 });
  });

  it('never leaves the bounds, whatever is done', () => {
    const command = fc.oneof(
      fc.record({
        factor: fc.double({ min: 0.01, max: 50, noNaN: true }),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
      }),
      fc.record({ days: fc.integer({ min: -3000, max: 3000 }) }),
    );
    fc.assert(
      fc.property(fc.array(command, { maxLength: 12 }), (commands) => {
        let shown = bounds;
        for (const done of commands) {
          shown =
            'days' in done
              ? panWindow(shown, done.days, bounds)
              : zoomWindow(shown, done.factor, shown.from + done.share * (shown.to - shown.from), bounds);
          expect(shown.from).toBeGreaterThanOrEqual(bounds.from);
          expect(shown.to).toBeLessThanOrEqual(bounds.to);
          expect(shown.to - shown.from).toBeGreaterThan(13.9);
        }
      }),
    );
  });
});

const words = (from: string, to: string, about = 6) =>
  timeTicks({ from: dayNumber(from), to: dayNumber(to) }, about).map((tick) => tick.words);

describe('The lines of a time axis', () => {
  it('stand on years over many years', () => {
    expect(words('2015-06-01', '2021-06-01')).toEqual(['2016', '2017', '2018', '2019', '2020', '2021']);
  });

  it('stand on months over a year, and name the year where it is first met', () => {
    expect(words('2019-11-15', '2020-04-15')).toEqual(['Dec 2019', '2020', 'Feb', 'Mar', 'Apr']);
  });

  it('stand on days over weeks', () => {
    expect(words('2020-09-27', '2020-10-04', 7).slice(0, 3)).toEqual(['27 Sep 2020', '28 Sep', '29 Sep']);
  });

  it('go back before the year 0000', () => {
    expect(words('-0100-01-01', '0100-01-01', 4)).toContain('101 BC');
  });
});

describe('Lines whose words have room', () => {
  it('leave out one that the year beside the first would run into, and one that would stick out at the end', () => {
    const [from, to] = [dayNumber('2020-08-26'), dayNumber('2020-11-09')];
    const ticks = timeTicks({ from, to }, 10);
    const shown = ticksWithRoom(ticks, (day) => ((day - from) / (to - from)) * 490, 490);
    expect(ticks.map((tick) => tick.words).slice(0, 3)).toEqual(['30 Aug 2020', '6 Sep', '13 Sep']);
    expect(shown.map((tick) => tick.words).slice(0, 2)).toEqual(['30 Aug 2020', '13 Sep']);
    expect([ticks.at(-1)?.words, shown.at(-1)?.words]).toEqual(['8 Nov', 'Nov']);
  });
});
