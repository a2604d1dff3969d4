import type { TimelineMark } from './timelineMark';
import type { TimeWindow } from './timeWindow';

const YEAR = 365;
/** Of its length, on each side. */
const MARGIN = 0.02;

/** The stretch of time that holds all marks, with a little room at both ends; null where there is none. */
export function timeSpan(marks: readonly Pick<TimelineMark, 'first' | 'until'>[]): TimeWindow | null {
  if (marks.length === 0) return null;
  const from = marks.reduce((least, { first }) => Math.min(least, first), Infinity);
  const to = marks.reduce((most, { until }) => Math.max(most, until), -Infinity);
  const room = Math.max((to - from) * MARGIN, to - from < YEAR ? 7 : 30);
  return { from: from - room, to: to + room };
}
