import { InvalidInputError } from '../errors/invalidInputError.js';
import { daysInMonth } from './daysInMonth.js';
import type { IsoDay } from './isoDay.js';
import { whyNoDate } from './whyNoDate.js';

/** A day from outside, `YYYY-MM-DD`. @throws InvalidInputError where it is none in the calendar. */
export function parseIsoDay(text: string, field?: string): IsoDay {
  const [, year, month, day] = /^(-?\d{4})-(\d{2})-(\d{2})$/u.exec(text) ?? [];
  const known = Number(month) >= 1 && Number(month) <= 12 && Number(day) >= 1;
  if (!known || Number(day) > daysInMonth(Number(year), Number(month))) {
    throw new InvalidInputError(`"${text}" ${whyNoDate(text) ?? 'is no day; write it as 2020-10-01'}`, field);
  }
  return text;
}
