const FIRST_MS = Date.UTC(2005, 0, 1);
const DAY_MS = 86_400_000;

/** Twenty years. */
export const DAYS_IN_ALL = 7305;

/** The day so many days after the first of the twenty years, ISO 8601. */
export function dayAt(number: number): string {
  return new Date(FIRST_MS + number * DAY_MS).toISOString().slice(0, 10);
}
