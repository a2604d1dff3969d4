const MS_A_DAY = 86_400_000;

/** A day of ISO 8601 as a number, so that days can be measured: 0 is 1 January 1970, years before 0000 included. */
export function dayNumber(day: string): number {
  const [, year = '0', month = '1', date = '1'] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date)) / MS_A_DAY;
}
