import type { TimeWindow } from './timeWindow';
import { windowWithin } from './windowWithin';

/** Moves along, as far as the bounds let it. */
export function panWindow(shown: TimeWindow, days: number, bounds: TimeWindow): TimeWindow {
  return windowWithin({ from: shown.from + days, to: shown.to + days }, bounds);
}
