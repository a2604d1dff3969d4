import type { TimeWindow } from './timeWindow';

/** The stretch of the same length that lies within the bounds, where they are long enough. */
export function windowWithin({ from, to }: TimeWindow, bounds: TimeWindow): TimeWindow {
  const back = Math.max(0, to - bounds.to);
  const start = Math.max(bounds.from, from - back);
  return { from: start, to: Math.min(bounds.to, start + (to - from)) };
}
