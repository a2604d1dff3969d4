const MS_A_DAY = 86_400_000;

/** The day of ISO 8601 that a number of `dayNumber` stands for; parts of a day are left off. */
export function isoDayOf(number: number): string {
  const date = new Date(Math.floor(number) * MS_A_DAY);
  const year = date.getUTCFullYear();
  const padded = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return padded + date.toISOString().slice(-20, -14);
}
