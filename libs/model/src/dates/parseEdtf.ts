import { parse } from 'edtf';
import { InvalidInputError } from '../errors/domainErrors.js';
import { SINGLE_DATE, whyNoDate } from './dateProblem.js';
import { type EdtfDate, edtfReach, isOpen } from './edtf.js';

const EXAMPLES = '2016, 2020-10, 2023-09-17~, 2016/2020 or 2020-10-01/..';

/**
 * Reads a date of EDTF level 1 (ISO 8601-2, years −9999 to 9999) and works out the days it reaches over. Qualifiers (~ ? %)
 * do not widen it, and stand after a year, a month or a day, not after X or a season; X reaches over every value; seasons are
 * those of the northern hemisphere, winter reaching into the next year.
 *
 * @throws InvalidInputError where it is not such a date, where the day is not in the calendar, or where an interval ends before it starts.
 */
export function parseEdtf(text: string, field?: string): EdtfDate {
  assertLevelOne(text, field);
  return edtfReach(text, field);
}

/** A year, a month or a day without more: most dates are, and the library takes long. Whether there is such a day, edtfReach says. */
const PLAIN = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u;

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
  // The library checks the grammar of each side by itself: it would refuse an interval that runs backwards, which edtfReach explains better.
  for (const part of parts.filter((side) => !isOpen(side) && !PLAIN.test(side))) {
    try {
      parse(part, { level: 1 });
    } catch {
      refuse();
    }
  }
}
