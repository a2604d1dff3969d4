const STEPS = 100;

/**
 * The day that comes after another while a clock plays, as numbers of `dayNumber`.
 *
 * @param stops The days on which something changes, the earliest first; without them the way is gone in a hundred steps.
 * @returns null at the end.
 */
export function playStep(
  day: number,
  first: number,
  last: number,
  stops: readonly number[] | null,
): number | null {
  if (day >= last) return null;
  if (stops !== null) return stops.find((stop) => stop > day) ?? last;
  return Math.min(last, day + Math.max(1, Math.round((last - first) / STEPS)));
}
