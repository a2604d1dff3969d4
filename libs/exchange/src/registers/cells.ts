import { createHash } from 'node:crypto';
import { DomainError, type EdtfDate, parseEdtf } from '@entente/model';
import type { RowFault } from './register.js';

/** A cell that cannot be read as what its column is. */
export class CellError extends Error {
  constructor(readonly fault: RowFault) {
    super(fault.message);
  }
}

/** A cell's text in messages: 60 characters of it at the most. */
export const shown = (text: string): string =>
  [...text].length > 60 ? `${[...text].slice(0, 59).join('')}…` : text;

/** A number as the register writes it, digits with a point; '' where the cell is empty. @throws CellError for other shapes. */
export function readNumber(text: string, column: string): string {
  if (text === '' || /^-?\d+(?:\.\d+)?(?:e[+-]?\d+)?$/iu.test(text)) return text;
  throw new CellError({
    code: 'NOT_A_NUMBER',
    column,
    found: shown(text),
    message: `"${shown(text)}" is no number; write digits with a point before decimals and nothing between thousands, as 1234.5`,
  });
}

/** A year, or a span of years as 2005-2008, estimated where it stands in brackets or with a question mark; null where the cell is empty. */
export function readYears(text: string, isEstimate: boolean, column: string): EdtfDate | null {
  if (text === '') return null;
  const estimated = isEstimate || /[(?]/u.test(text);
  const years = text.replace(/[()?\s]/gu, '').split(/[-–;,]/u);
  if (!years.every((year) => /^(?:1[89]|20)\d\d$/u.test(year))) {
    throw new CellError({
      code: 'NOT_A_YEAR',
      column,
      found: shown(text),
      message: `"${shown(text)}" is no year; write 2005, (2005) where it is estimated, or 2005-2008`,
    });
  }
  const [first = '', last = first] = [[...years].sort()[0], [...years].sort().at(-1)];
  const mark = estimated ? '~' : '';
  return parseEdtf(first === last ? `${first}${mark}` : `${first}${mark}/${last}${mark}`, column);
}

/** A day as YYYY-MM-DD or YYYYMMDD, a month or a year likewise. @throws CellError for others */
export function readDay(text: string, column: string): EdtfDate {
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(text);
  const date = compact ? compact.slice(1).join('-') : text;
  try {
    return parseEdtf(date, column);
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const message = /^\d{5}$/u.test(text)
      ? `"${text}" is no date; if a spreadsheet wrote it, which numbers days, it is ${dayNumbered(Number(text))}: write that`
      : error.message;
    throw new CellError({ code: 'NOT_A_DATE', column, found: shown(text), message });
  }
}

/** The day to which a spreadsheet gives a number: 1 is the first of January 1900, which it holds to be a leap year. */
const dayNumbered = (number: number): string =>
  new Date(Date.UTC(1899, 11, 30 + number)).toISOString().slice(0, 10);

/** Text as a part of an id: letters, digits, dots and dashes; what else there is, or is too much, becomes eight digits of its hash. */
export function idPart(text: string, longest = 60): string {
  const plain = text
    .normalize('NFKD')
    .replace(/[^\w.-]+/gu, '-')
    .replace(/^-+|-+$/gu, '');
  return plain === text && text.length <= longest ? text : `${plain.slice(0, longest - 9)}-${hash(text, 8)}`;
}

/** The first digits of a text's SHA-256. */
export const hash = (text: string, digits: number): string =>
  createHash('sha256').update(text).digest('hex').slice(0, digits);

/** A sentence of 300 characters at the most. */
export function sentence(text: string): string {
  const signs = [...text];
  return signs.length > 300 ? `${signs.slice(0, 299).join('')}…` : text;
}
