import { InvalidInputError } from '../errors/domainErrors.js';
import { daysInMonth, SINGLE_DATE, whyNoPart } from './dateProblem.js';
import { compareDays, type IsoDay } from './isoDay.js';

/** A date as a source gives it, and the days it reaches over. */
export interface EdtfDate {
  /** EDTF level 1 (ISO 8601-2). */
  readonly text: string;
  /** First day; OPEN_START where an interval's start is open or unknown. */
  readonly earliest: IsoDay;
  /** Last day; OPEN_END where an interval's end is open or unknown. */
  readonly latest: IsoDay;
  /** The last day of an interval that ends; null for a single date, which is an event, and for an interval that does not end. */
  readonly endsOn: IsoDay | null;
}

/** The days that stand for an open or unknown end of an interval: no dated relation lies before or after them. */
export const OPEN_START = '-9999-01-01';
export const OPEN_END = '9999-12-31';

/**
 * Works out the days that a date reaches over, of a text that is known to be EDTF level 1, as the API's answers are. What comes from
 * outside goes through `parseEdtf`. Qualifiers (~ ? %) do not widen it; X reaches over every value; seasons are those of the northern
 * hemisphere, winter reaching into the next year.
 *
 * @throws InvalidInputError where the day is not in the calendar, or where an interval ends before it starts.
 */
export function edtfReach(text: string, field?: string): EdtfDate {
  const [start = '', end] = text.split('/');
  if (end === undefined) return { text, ...reach(start, text, field), endsOn: null };
  const earliest = isOpen(start) ? OPEN_START : reach(start, text, field).earliest;
  const latest = isOpen(end) ? OPEN_END : reach(end, text, field).latest;
  if (compareDays(latest, earliest) < 0) {
    throw new InvalidInputError(
      `"${text}" ends before it starts; write the earlier date first: ${end}/${start}`,
      field,
    );
  }
  return { text, earliest, latest, endsOn: isOpen(end) ? null : latest };
}

/** Whether a side of an interval is open or unknown. */
export const isOpen = (side: string): boolean => side === '' || side === '..';

function reach(part: string, text: string, field: string | undefined): Pick<EdtfDate, 'earliest' | 'latest'> {
  const { year = '', month = 'XX', day = 'XX' } = SINGLE_DATE.exec(part)?.groups ?? {};
  const first = year.replaceAll('X', '0');
  const last = year.replaceAll('X', '9');
  // The more distant from zero is the earlier one among years before 0000.
  const [from, to] = year.startsWith('-') ? [last, first] : [first, last];
  if (Number(month) > 12) return season(Number(from), Number(month));
  const [fromMonth, toMonth] = month === 'XX' ? [1, 12] : [Number(month), Number(month)];
  const lastDay = daysInMonth(Number(to), toMonth);
  if (day !== 'XX' && Number(day) > lastDay) {
    throw new InvalidInputError(
      `"${text}" ${whyNoPart(`${to}-${month}-${day}`) ?? 'is not in the calendar'}`,
      field,
    );
  }
  const [fromDay, toDay] = day === 'XX' ? [1, lastDay] : [Number(day), Number(day)];
  return { earliest: isoDay(from, fromMonth, fromDay), latest: isoDay(to, toMonth, toDay) };
}

/** 21 spring, 22 summer, 23 autumn, 24 winter. */
function season(year: number, code: number): Pick<EdtfDate, 'earliest' | 'latest'> {
  const fromMonth = (code - 20) * 3;
  const toMonth = fromMonth === 12 ? 2 : fromMonth + 2;
  const toYear = fromMonth === 12 ? year + 1 : year;
  return {
    earliest: isoDay(String(year), fromMonth, 1),
    latest: toYear > 9999 ? OPEN_END : isoDay(String(toYear), toMonth, daysInMonth(toYear, toMonth)),
  };
}

function isoDay(year: string, month: number, day: number): string {
  const number = Number(year);
  const padded = `${number < 0 ? '-' : ''}${String(Math.abs(number)).padStart(4, '0')}`;
  return `${padded}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
