import { parseIsoDay, OPEN_END, OPEN_START, edtfReach } from '@entente/model';

const MS_A_DAY = 86_400_000;

/** A day of ISO 8601 as the number of days since 1 January 1970, negative before. */
export function dayNumber(day: string): number {
  const [, year = '0', month = '1', date = '1'] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  // Date.UTC reads the years 0 to 99 as 1900 to 1999.
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date)) / MS_A_DAY;
}

/** The inverse of `dayNumber`; fractions are dropped. */
export function isoDayOf(number: number): string {
  const date = new Date(Math.floor(number) * MS_A_DAY);
  const year = date.getUTCFullYear();
  const padded = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return padded + date.toISOString().slice(-20, -14);
}

/** The text if it is a day of ISO 8601, else null. */
export function dayOf(text: string | null): string | null {
  if (text === null) return null;
  try {
    return parseIsoDay(text);
  } catch {
    return null;
  }
}

/** The local date, today or at a time, as YYYY-MM-DD. */
export function localDay(at = Date.now()): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The days that a date covers, as numbers of `dayNumber`. */
interface Reach {
  /** −Infinity where the start is open. */
  readonly first: number;
  /** Infinity where the end is open. */
  readonly last: number;
  /** The last day of an interval that ends; null for an event and for an interval that does not end. */
  readonly endsOn: number | null;
}

/** A cache: many relations have the same date. */
const known = new Map<string, Reach | null>();

/** The days that a date of EDTF level 1 covers; null if there is none or it is not valid. */
export function reachOf(occurred: string | null): Reach | null {
  if (occurred === null) return null;
  const found = known.get(occurred);
  if (found !== undefined) return found;
  const reach = read(occurred);
  known.set(occurred, reach);
  return reach;
}

function read(occurred: string): Reach | null {
  try {
    const { earliest, latest, endsOn } = edtfReach(occurred);
    return {
      first: earliest === OPEN_START ? -Infinity : dayNumber(earliest),
      last: latest === OPEN_END ? Infinity : dayNumber(latest),
      endsOn: endsOn === null ? null : dayNumber(endsOn),
    };
  } catch {
    return null;
  }
}

/** Days of ISO 8601, inclusive; null: open. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

export const noDates: DateRange = { from: null, to: null };

/** Whether a date of EDTF level 1 overlaps a range, as the API's `occurredFrom` and `occurredTo` define it; undated never does. */
export function overlapsDates(occurred: string | null, { from, to }: DateRange): boolean {
  if (from === null && to === null) return true;
  const reach = reachOf(occurred);
  return (
    reach !== null &&
    (from === null || reach.last >= dayNumber(from)) &&
    (to === null || reach.first <= dayNumber(to))
  );
}
