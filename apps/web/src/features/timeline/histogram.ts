import { Tone } from '@entente/model';
import { dayNumber, isoDayOf } from '../../domain/questions/days';
import type { TimeWindow } from './timeWindow';

/** The unit of a bar. */
type Bucket = 'day' | 'month' | 'year';

/** Chooses the unit so that there are neither too many bars to distinguish nor too few to show a trend. */
export function bucketFor({ from, to }: TimeWindow): Bucket {
  const days = to - from;
  if (days <= 120) return 'day';
  return days <= 40 * 366 ? 'month' : 'year';
}

/** How many relations begin in a unit of time. Days are numbers of `dayNumber`. */
export interface HistogramBar {
  readonly from: number;
  readonly to: number;
  readonly total: number;
  readonly tones: Readonly<Record<Tone, number>>;
}

interface Begun {
  /** A number of `dayNumber`. */
  readonly first: number;
  readonly tone: Tone;
}

/** Counts each relation once, in the unit of its first day, as the API's timeline does. Empty units are left out. */
export function histogram(begun: readonly Begun[], bucket: Bucket): readonly HistogramBar[] {
  const bars = new Map<number, { to: number; tones: Record<Tone, number> }>();
  for (const { first, tone } of begun) {
    const [from, to] = bounds(first, bucket);
    const bar = bars.get(from) ?? {
      to,
      tones: { [Tone.COOPERATION]: 0, [Tone.CONFLICT]: 0, [Tone.STRUCTURE]: 0 },
    };
    bar.tones[tone] += 1;
    bars.set(from, bar);
  }
  return [...bars]
    .map(([from, { to, tones }]) => ({
      from,
      to,
      tones,
      total: tones.COOPERATION + tones.CONFLICT + tones.STRUCTURE,
    }))
    .sort((a, b) => a.from - b.from);
}

function bounds(day: number, bucket: Bucket): readonly [from: number, to: number] {
  if (bucket === 'day') return [day, day + 1];
  const [, year = '0', month = '01'] = /^(-?\d{4})-(\d{2})/u.exec(isoDayOf(day)) ?? [];
  const start = bucket === 'year' ? `${year}-01-01` : `${year}-${month}-01`;
  const from = dayNumber(start);
  // The first day of the next unit: 31 or 366 days after the first of this one is always in the next.
  const next = isoDayOf(from + (bucket === 'year' ? 366 : 31));
  const to = dayNumber(
    bucket === 'year' ? next.replace(/-\d{2}-\d{2}$/u, '-01-01') : next.replace(/\d{2}$/u, '01'),
  );
  return [from, to];
}
