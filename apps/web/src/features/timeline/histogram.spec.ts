import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { dayNumber, isoDayOf } from '../../domain/questions/days';
import { histogram } from './histogram';

const begun = (day: string, tone: 'COOPERATION' | 'CONFLICT' = 'CONFLICT') => ({
  first: dayNumber(day),
  tone,
});

describe('The histogram of the timeline', () => {
  it('counts by month and tone, and leaves out months in which nothing begins', () => {
    const bars = histogram(
      [begun('2020-09-01'), begun('2020-09-30', 'COOPERATION'), begun('2020-12-31')],
      'month',
    );
    expect(
      bars.map(({ from, to, total, tones }) => [isoDayOf(from), isoDayOf(to), total, tones.CONFLICT]),
    ).toEqual([
      ['2020-09-01', '2020-10-01', 2, 1],
      ['2020-12-01', '2021-01-01', 1, 1],
    ]);
  });

  it.each([
    ['day', '2020-02-29', '2020-02-29', '2020-03-01'],
    ['month', '2020-02-29', '2020-02-01', '2020-03-01'],
    ['month', '2020-01-31', '2020-01-01', '2020-02-01'],
    ['year', '2020-02-29', '2020-01-01', '2021-01-01'],
    ['year', '1999-12-31', '1999-01-01', '2000-01-01'],
    ['month', '-0044-03-15', '-0044-03-01', '-0044-04-01'],
  ] as const)('counts in the %s of %s from %s until before %s', (bucket, day, from, to) => {
    expect(histogram([begun(day)], bucket).map((bar) => [isoDayOf(bar.from), isoDayOf(bar.to)])).toEqual([
      [from, to],
    ]);
  });

  it('loses none and counts none twice, and its bars lie side by side', () => {
    const days = fc.array(fc.integer({ min: -800_000, max: 80_000 }), { maxLength: 60 });
    fc.assert(
      fc.property(
        days,
        fc.constantFrom('day' as const, 'month' as const, 'year' as const),
        (firsts, bucket) => {
          const bars = histogram(
            firsts.map((first) => ({ first, tone: 'STRUCTURE' as const })),
            bucket,
          );
          expect(bars.reduce((sum, { total }) => sum + total, 0)).toBe(firsts.length);
          for (const first of firsts) {
            expect(bars.filter(({ from, to }) => from <= first && first < to)).toHaveLength(1);
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
