import type { TimeWindow } from './timeWindow';
import { windowWithin } from './windowWithin';

const CLOSEST = 14;

/**
 * Shows a shorter or longer stretch of time, never under two weeks nor beyond the bounds.
 *
 * @param factor The new length in terms of the old one: 0.5 goes closer.
 * @param at The moment that stays where it is.
 */
export function zoomWindow(shown: TimeWindow, factor: number, at: number, bounds: TimeWindow): TimeWindow {
  const whole = bounds.to - bounds.from;
  const length = Math.min(whole, Math.max(Math.min(CLOSEST, whole), (shown.to - shown.from) * factor));
  const share = (at - shown.from) / (shown.to - shown.from);
  return windowWithin({ from: at - share * length, to: at + (1 - share) * length }, bounds);
}
