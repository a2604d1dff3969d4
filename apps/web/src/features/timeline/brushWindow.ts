import type { TimeWindow } from './timeWindow';

/** The part of a brush that is dragged: one of its ends, all of it, or a new range. */
export type BrushPart = 'from' | 'to' | 'middle' | 'new';

/** The dragged part, where the drag began, and the range at that time. */
export interface BrushDrag {
  readonly part: BrushPart;
  /** A number of `dayNumber`. */
  readonly at: number;
  readonly start: TimeWindow;
}

/** The range when the dragged brush is over a day: whole days, within the span, the earlier first. */
export function brushWindow({ part, at, start }: BrushDrag, day: number, span: TimeWindow): TimeWindow {
  const whole = (one: number): number => Math.round(Math.min(span.to, Math.max(span.from, one)));
  if (part === 'middle') {
    const by = Math.max(span.from - start.from, Math.min(span.to - start.to, day - at));
    return { from: whole(start.from + by), to: whole(start.to + by) };
  }
  const fixed = { new: at, from: start.to, to: start.from }[part];
  return { from: whole(Math.min(fixed, day)), to: whole(Math.max(fixed, day)) };
}
