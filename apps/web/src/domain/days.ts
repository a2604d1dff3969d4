import { parseIsoDay, OPEN_END, OPEN_START, edtfReach } from '@entente/model';

const MS_A_DAY = 86_400_000;

/** A day of ISO 8601 as a number, so that days can be measured: 0 is 1 January 1970, years before 0000 included. */
export function dayNumber(day: string): number {
  const [, year = '0', month = '1', date = '1'] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date)) / MS_A_DAY;
}

/** The day of ISO 8601 that a number of `dayNumber` stands for; parts of a day are left off. */
export function isoDayOf(number: number): string {
  const date = new Date(Math.floor(number) * MS_A_DAY);
  const year = date.getUTCFullYear();
  const padded = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return padded + date.toISOString().slice(-20, -14);
}

/** A day of ISO 8601 as it stands; null where the text is none. */
export function dayOf(text: string | null): string | null {
  if (text === null) return null;
  try {
    return parseIsoDay(text);
  } catch {
    return null;
  }
}

/** The day that it is, or was at a time, where the reader is: YYYY-MM-DD. */
export function localDay(at = Date.now()): string {
  const date = new Date(at);
  const two = (number: number): string => String(number).padStart(2, '0');
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}

/** The days that a date reaches over, as numbers of `dayNumber`. */
interface Reach {
  /** −Infinity where the start is open. */
  readonly first: number;
  /** Infinity where the end is open. */
  readonly last: number;
  /** The last day of an interval that ends; null for an event and for an interval that does not end. */
  readonly endsOn: number | null;
}

/** Many relations have the same date, and each is asked for whenever the clock moves. */
const known = new Map<string, Reach | null>();

/** The reach of a date of EDTF level 1; null where there is none or it cannot be read. */
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

/** Days of ISO 8601, both of them included; null where it is open on that side. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}

export const noDates: DateRange = { from: null, to: null };

/** Whether a date of EDTF level 1 reaches into a range of days, as the API's `occurredFrom` and `occurredTo` have it: what is undated does not. */
export function overlapsDates(occurred: string | null, { from, to }: DateRange): boolean {
  if (from === null && to === null) return true;
  const reach = reachOf(occurred);
  return (
    reach !== null &&
    (from === null || reach.last >= dayNumber(from)) &&
    (to === null || reach.first <= dayNumber(to))
  );
}
