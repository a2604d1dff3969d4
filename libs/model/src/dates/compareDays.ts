import type { IsoDay } from './isoDay.js';

/** Negative where a is before b, 0 for the same day, positive after. Years before 0000 sort as they should. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  return ordinal(a) - ordinal(b);
}

function ordinal(day: IsoDay): number {
  const [, year = '0', month = '0', date = '0'] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return Number(year) * 10_000 + Number(month) * 100 + Number(date);
}
