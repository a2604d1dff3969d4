import { parse } from 'edtf';
import { InvalidInputError } from '../errors/invalidInputError.js';
import type { EdtfDate } from './edtfDate.js';
import { edtfReach } from './edtfReach.js';
import { SINGLE_DATE } from './singleDate.js';
import { whyNoDate } from './whyNoDate.js';

const EXAMPLES = '2016, 2020-10, 2023-09-17~, 2016/2020 or 2020-10-01/..';

/**
 * Reads a date of EDTF level 1 (ISO 8601-2, years −9999 to 9999) and works out the days it reaches over. Qualifiers (~ ? %)
 * do not widen it, and stand after a year, a month or a day, not after X or a season; X reaches over every value; seasons are
 * those of the northern hemisphere, winter reaching into the next year.
 *
 * @throws InvalidInputError where it is none, where the day is not in the calendar, or where an interval ends before it starts.
 */
export function parseEdtf(text: string, field?: string): EdtfDate {
  assertLevelOne(text, field);
  return edtfReach(text, field);
}

function assertLevelOne(text: string, field: string | undefined): void {
  const refuse = (): never => {
    const why = whyNoDate(text) ?? `is no date in EDTF level 1; write it like ${EXAMPLES}`;
    throw new InvalidInputError(`"${text}" ${why}`, field);
  };
  const parts = text.split('/');
  if (
    parts.length > 2 ||
    !parts.every((part) => isOpen(part) || SINGLE_DATE.test(part)) ||
    parts.every(isOpen)
  )
    refuse();
  // The grammar is the library's; it is asked side by side, since it refuses an interval that runs backwards for us to explain.
  for (const part of parts.filter((side) => !isOpen(side))) {
    try {
      parse(part, { level: 1 });
    } catch {
      refuse();
    }
  }
}

const isOpen = (side: string): boolean => side === '' || side === '..';
