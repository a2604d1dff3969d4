import type { IsoDay } from '@entente/model';

/** A day as a number that sorts as days do: YYYYMMDD, in years before 0 counted up from them. */
export function dayNumber(day: IsoDay): number {
  const [, sign = '', year, month, date] = /^(-?)(\d+)-(\d\d)-(\d\d)$/u.exec(day) ?? [];
  return Number(`${sign}${year}`) * 10_000 + Number(month) * 100 + Number(date);
}

/** Before and after every day. */
export const NEVER_BEFORE = -(2 ** 31);
export const NEVER_AFTER = 2 ** 31 - 1;
