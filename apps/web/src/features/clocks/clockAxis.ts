import { dayNumber, isoDayOf } from '../../domain/questions/days';
import { displayDate } from '../../domain/words/dates';
import type { TimeWindow } from '../timeline/timeWindow';

/**
 * The axis of a clock. Days and positions are numbers of `dayNumber`: in the main part they are equal; outliers before and after share a short
 * block.
 */
export interface ClockAxis {
  /** First and last day. */
  readonly first: number;
  readonly last: number;
  /** The main part. */
  readonly main: TimeWindow;
  /** Ends of the axis as positions. */
  readonly least: number;
  readonly most: number;
  /** Blocks of outliers by position, with their labels: `before 2015`. */
  readonly blocks: readonly { readonly from: number; readonly to: number; readonly words: string }[];
  readonly placeOf: (day: number) => number;
  /** The day at a position, rounded. */
  readonly dayAt: (place: number) => number;
}

/** At most one in so many days is an outlier at each end. */
const ONE_IN = 10;
const FEWEST = 5;
/** Least gap before an outlier, in days. */
const GAP = 365;
/** Relative to the main part. */
const BLOCK = 0.12;
const MARGIN = 0.02;

/**
 * Builds an axis that outliers do not compress: up to one day in ten at each end is set apart if the rest covers at most half of the time.
 *
 * @param days Numbers of `dayNumber`, in any order. Without any, the axis is of the year up to today.
 */
export function clockAxis(days: readonly number[], today: number): ClockAxis {
  const sorted = days.length > 0 ? [...days].sort((a, b) => a - b) : [today - 365, today];
  const early = outliers(sorted);
  const late = outliers(sorted.map((day) => -day).reverse());
  const inner = sorted.slice(early, sorted.length - late);
  const [start, end] = [inner[0] ?? today, inner.at(-1) ?? today];
  const room = Math.max((end - start) * MARGIN, end - start < GAP ? 7 : 30);
  const from = early > 0 ? startOfStretch(start, end - start) : Math.floor(start - room);
  const to = Math.ceil(end + room);
  const first = early > 0 ? Math.floor(sorted[0] ?? from) : from;
  const last = late > 0 ? Math.ceil(sorted.at(-1) ?? to) : to;
  const block = Math.max(7, Math.round((to - from) * BLOCK));
  const [least, most] = [early > 0 ? from - block : from, late > 0 ? to + block : to];
  return {
    first,
    last,
    main: { from, to },
    least,
    most,
    blocks: [
      ...(early > 0 ? [{ from: least, to: from, words: `before ${nameOf(from)}` }] : []),
      ...(late > 0 ? [{ from: to, to: most, words: `after ${displayDate(isoDayOf(to))}` }] : []),
    ],
    placeOf: (day) => {
      if (day < from) return from - block * Math.min(1, (from - day) / (from - first || 1));
      return day > to ? to + block * Math.min(1, (day - to) / (last - to || 1)) : day;
    },
    dayAt: (place) => {
      if (place < from) return Math.round(from - ((from - place) / block) * (from - first));
      return Math.round(place > to ? to + ((place - to) / block) * (last - to) : place);
    },
  };
}

/** Number of outliers at the start of sorted days. */
function outliers(sorted: readonly number[]): number {
  if (sorted.length < FEWEST) return 0;
  const [start, end] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  const gapAt = (k: number): number => (sorted[k] ?? 0) - (sorted[k - 1] ?? 0);
  let best = 1;
  for (let k = 2; k <= Math.floor(sorted.length / ONE_IN); k += 1) if (gapAt(k) > gapAt(best)) best = k;
  const rest = end - (sorted[best] ?? end);
  return gapAt(best) > GAP && rest * 2 <= end - start ? best : 0;
}

/** Start of the year, or of the month on a short axis. */
function startOfStretch(day: number, length: number): number {
  const iso = isoDayOf(day);
  return dayNumber(length >= GAP ? iso.replace(/-\d{2}-\d{2}$/u, '-01-01') : iso.replace(/\d{2}$/u, '01'));
}

function nameOf(day: number): string {
  const iso = isoDayOf(day);
  return displayDate(iso.endsWith('-01-01') ? iso.slice(0, -6) : iso.slice(0, -3));
}
