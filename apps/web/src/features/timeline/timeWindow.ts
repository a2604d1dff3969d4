import { scaleUtc } from 'd3-scale';
import { isoDayOf } from '../../domain/questions/days';
import { displayDate } from '../../domain/words/dates';
import type { TimelineMark } from './marks';

/** A range of time, from a day to before another; numbers of `dayNumber`, with fractions. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}

const YEAR = 365;
/** As a share of its length, on each side. */
const MARGIN = 0.02;

/** The range of time with all marks and a margin at both ends; null if there are none. */
export function timeSpan(marks: readonly Pick<TimelineMark, 'first' | 'until'>[]): TimeWindow | null {
  if (marks.length === 0) return null;
  const from = marks.reduce((least, { first }) => Math.min(least, first), Infinity);
  const to = marks.reduce((most, { until }) => Math.max(most, until), -Infinity);
  const room = Math.max((to - from) * MARGIN, to - from < YEAR ? 7 : 30);
  return { from: from - room, to: to + room };
}

/** The range of the same length that lies within the bounds, if they are long enough. */
function windowWithin({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const back = Math.max(0, to - bounds.to);
  const start = Math.max(bounds.from, from - back);
  return { from: start, to: Math.min(bounds.to, start + (to - from)) };
}

/** Moves the range, as far as the bounds allow. */
export function panWindow(shown: TimeWindow, days: number, bounds: TimeWindow): TimeWindow {
  return windowWithin({ from: shown.from + days, to: shown.to + days }, bounds);
}

const CLOSEST = 14;

/**
 * Shows a shorter or longer range of time, never under two weeks nor beyond the bounds.
 *
 * @param factor The new length relative to the old one: 0.5 zooms in.
 * @param at The moment that stays where it is.
 */
export function zoomWindow(shown: TimeWindow, factor: number, at: number, bounds: TimeWindow): TimeWindow {
  const whole = bounds.to - bounds.from;
  const length = Math.min(whole, Math.max(Math.min(CLOSEST, whole), (shown.to - shown.from) * factor));
  const share = (at - shown.from) / (shown.to - shown.from);
  return windowWithin({ from: at - share * length, to: at + (1 - share) * length }, bounds);
}

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

/** Pixels that a letter on an axis takes, generously, and what stands before and after the words. */
const letter = 5.5;
const around = 8;

/**
 * Those lines whose words have room: none runs into the next, and none sticks out at the end.
 *
 * @param leftOf Pixels from the axis's start to a day.
 */
export function ticksWithRoom(
  ticks: readonly TimeTick[],
  leftOf: (day: number) => number,
  width: number,
): readonly TimeTick[] {
  let taken = -Infinity;
  return ticks.filter(({ day, words }) => {
    const left = leftOf(day);
    const right = left + words.length * letter + around;
    if (left < taken || right > width) return false;
    taken = right;
    return true;
  });
}
