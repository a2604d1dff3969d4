import type { TimeWindow } from './timeWindow';

/** What of a brush is taken hold of: one of its ends, all of it, or nothing yet. */
export type BrushPart = 'from' | 'to' | 'middle' | 'new';

/** What has been taken hold of, where, and how things were then. */
export interface BrushHold {
  readonly part: BrushPart;
  /** A number of `dayNumber`. */
  readonly at: number;
  readonly start: TimeWindow;
}

/** What is chosen while a brush that was taken hold of is over a day: whole days, within the span, the earlier one first. */
export function brushWindow({ part, at, start }: BrushHold, day: number, span: TimeWindow): TimeWindow {
  const whole = (one: number): number => Math.round(Math.min(span.to, Math.max(span.from, one)));
  if (part === 'middle') {
    const by = Math.max(span.from - start.from, Math.min(span.to - start.to, day - at));
    return { from: whole(start.from + by), to: whole(start.to + by) };
  }
  const fixed = { new: at, from: start.to, to: start.from }[part];
  return { from: whole(Math.min(fixed, day)), to: whole(Math.max(fixed, day)) };
}
