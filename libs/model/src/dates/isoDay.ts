import { InvalidInputError } from '../errors/domainErrors.js';
import { daysInMonth, whyNoDate } from './dateProblem.js';

/** A calendar day, ISO 8601, `YYYY-MM-DD`, years −9999 to 9999. */
export type IsoDay = string;

/** Negative where a is before b, 0 for the same day, positive after. Years before 0000 sort as they should. */
export function compareDays(a: IsoDay, b: IsoDay): number {
  return ordinal(a) - ordinal(b);
}

function ordinal(day: IsoDay): number {
  const [, year = '0', month = '0', date = '0'] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  return Number(year) * 10_000 + Number(month) * 100 + Number(date);
}

const MS_A_DAY = 86_400_000;

/** Days from 1970-01-01 to a day, by which spans are counted. */
export function dayCount(day: IsoDay): number {
  const [, year, month, date] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(day) ?? [];
  // Date.UTC takes the years 0 to 99 for those of the twentieth century.
  return new Date(0).setUTCFullYear(Number(year), Number(month) - 1, Number(date)) / MS_A_DAY;
}

/** A day from outside, `YYYY-MM-DD`. @throws InvalidInputError where the calendar has no such day. */
export function parseIsoDay(text: string, field?: string): IsoDay {
  const [, year, month, day] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const known = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
  if (!known || Number(day) > daysInMonth(Number(year), Number(month))) {
    throw new InvalidInputError(`"${text}" ${whyNoDate(text) ?? 'is no day; write it as 2020-10-01'}`, field);
  }
  return text;
}
