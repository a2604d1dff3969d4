import { scaleUtc } from 'd3-scale';
import { isoDayOf } from '../../state/clocks/isoDayOf';
import { displayDate } from '../../state/words/displayDate';
import type { TimeWindow } from './timeWindow';

const MS_A_DAY = 86_400_000;

/** A line of the axis. */
export interface TimeTick {
  /** A number of `dayNumber`. */
  readonly day: number;
  readonly words: string;
  /** A year begins here. */
  readonly strong: boolean;
}

/** Where the lines of a time axis stand: on first days of years or months, or on days, about as many as asked for. */
export function timeTicks({ from, to }: TimeWindow, about: number): readonly TimeTick[] {
  const days = scaleUtc()
    .domain([new Date(from * MS_A_DAY), new Date(to * MS_A_DAY)])
    .ticks(Math.max(1, about))
    .map((date) => date.getTime() / MS_A_DAY)
    .filter(Number.isInteger);
  return days.map((day, i) => {
    const iso = isoDayOf(day);
    const strong = iso.endsWith('-01-01');
    if (strong) return { day, strong, words: displayDate(iso.slice(0, -6)) };
    const words = displayDate(iso.endsWith('-01') ? iso.slice(0, -3) : iso);
    // Said once, at the left, and then wherever a year begins.
    return { day, strong, words: i === 0 ? words : words.replace(/ \S+(?: BC)?$/u, '') };
  });
}
