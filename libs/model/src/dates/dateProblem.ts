/** The forms of a single date of EDTF level 1, with the parts of it that are given. */
export const SINGLE_DATE =
  /^(?<year>-?\d{4}|-?\d{2}XX|-?\d{3}X)(?:-(?<month>\d{2}|XX)(?:-(?<day>\d{2}|XX))?)?[?~%]?$/u;

/** Days of a month (1 to 12) in the proleptic Gregorian calendar of ISO 8601. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

/** Why a text is not a date of EDTF level 1, as the end of a sentence that begins with the text: `has a month 13; months are 01 to 12`. */
export function whyNoDate(text: string): string | null {
  const why = reason(text);
  const [, advised] = /(?:: |write )([-./\dX~?%]+)$/u.exec(why ?? '') ?? [];
  // Suggest nothing that would be refused again.
  return advised === undefined || isFit(advised) ? why : null;
}

const isFit = (text: string): boolean =>
  text
    .split('/')
    .every(
      (part) => part === '..' || (SINGLE_DATE.test(part) && (part.includes('X') || whyNoPart(part) === null)),
    );

function reason(text: string): string | null {
  if (text.trim() === '') return 'is empty; leave the date out where no source gives one';
  if (text !== text.trim()) return `has spaces around it; write ${text.trim()}`;
  if (/\p{Nd}/u.test(text.replaceAll(/[0-9]/gu, ''))) return 'has digits of another script; write 0 to 9';
  const [, day] = /^(-?\d{4}-\d{2}-\d{2})[T ]\d{1,2}(?::?\d{2})?/u.exec(text) ?? [];
  if (day !== undefined)
    return whyNoPart(day) ?? `has a time of day; times of day are not held: write ${day}`;
  const inWords = writtenOtherwise(text);
  if (inWords !== null) return inWords;
  if (/[{}[\]]/u.test(text))
    return 'is a set of dates, which is EDTF level 2; write an interval, or a claim for each date';
  const parts = text.split('/');
  if (parts.length > 2) return 'has more than one /; an interval has a start and an end, as 2016/2020';
  if (parts.every((part) => part === '' || part === '..'))
    return 'has neither a start nor an end; leave the date out where no source gives one';
  for (const part of parts) {
    const why = part === '' || part === '..' ? null : whyNoPart(part);
    if (why !== null) return why;
  }
  return null;
}

/** Why a single date that is written in digits is not valid; null where no problem is found. */
export function whyNoPart(part: string): string | null {
  const [, year = '', month, day] = /^(-?\d{4})-(\d{2})(?:-(\d{2}))?(?=[?~%]?$)/u.exec(part) ?? [];
  if (month !== undefined) {
    const code = Number(month);
    if (code >= 25 && code <= 41) return `has the season ${month}, which is EDTF level 2; here are 21 to 24`;
    if (code >= 21 && code <= 24) {
      if (day !== undefined) return `has a day of a season; write ${year}-${month} or a month`;
      return /[?~%]$/u.test(part)
        ? `has a season with ${part.slice(-1)}, which is EDTF level 2; write ${year}-${month}`
        : null;
    }
    if (code < 1 || code > 12)
      return `has a month ${month}; months are 01 to 12, and 21 to 24 are spring, summer, autumn and winter`;
    if (day === '00') return `has a day 00; where the day is not known, write ${year}-${month}`;
    const most = daysInMonth(Number(year), code);
    if (day !== undefined && Number(day) > most)
      return `is not in the calendar: ${MONTHS[code - 1]} ${year} has ${most} days`;
    return null;
  }
  const padded = /^(-?\d{4})-(\d{1,2})(?:-(\d{1,2}))?$/u.exec(part);
  if (padded) {
    const [, of = '', ...rest] = padded;
    const right = [of, ...rest.filter((one) => one !== undefined).map((one) => one.padStart(2, '0'))].join(
      '-',
    );
    return whyNoPart(right) ?? `has a month or a day of one digit; write ${right}`;
  }
  const compact = /^(\d{4})(\d{2})(\d{2})$/u.exec(part);
  if (compact) {
    const right = compact.slice(1).join('-');
    return whyNoPart(right) ?? `lacks its hyphens; write ${right}`;
  }
  if (/^Y?-?\d{5,}|^Y-?\d|\dE\d|\dS\d/u.test(part))
    return 'has a year that is EDTF level 2; years are -9999 to 9999, in four digits';
  if (/^[?~%]/u.test(part) || /[?~%]-/u.test(part)) {
    const right = `${part.replaceAll(/[?~%]/gu, '')}${/[?~%]/u.exec(part)?.[0] ?? ''}`;
    return `qualifies a part of the date, which is EDTF level 2; put ~, ? or % at its end: ${right}`;
  }
  if (part.includes('X')) {
    return /[?~%]$/u.test(part)
      ? `has ${part.slice(-1)} after X, which is EDTF level 2; write ${part.slice(0, -1)}`
      : 'has X where only EDTF level 2 has it; write 201X, 19XX, 2020-XX, 2020-XX-XX or 2020-10-XX';
  }
  return /^-?\d{1,3}$/u.test(part) ? 'has a year of fewer than four digits; write 0987 or 2020' : null;
}

/** The EDTF for a date in words or in the order of a country; null where it is not recognised. */
function writtenOtherwise(text: string): string | null {
  const write = (date: string): string => whyNoPart(date) ?? `is not written as EDTF; write ${date}`;
  const [, first = '', second = '', fullYear = ''] =
    /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/u.exec(text) ?? [];
  if (fullYear !== '') return inOrder(Number(first), Number(second), fullYear, write);
  const [, ofYear, inYear] = /^(\d{1,2})[/.](\d{4})$/u.exec(text) ?? [];
  if (inYear !== undefined) return write(`${inYear}-${two(ofYear)}`);
  const slashed = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/u.exec(text);
  if (slashed) return write(`${slashed[1]}-${two(slashed[2])}-${two(slashed[3])}`);
  const [, from, to] = /^(\d{4}) ?[–—-] ?(\d{4})$/u.exec(text) ?? [];
  if (to !== undefined) return `is not written as EDTF; write ${[from, to].sort().join('/')}`;
  const [, about, word, rest] =
    /^(?:(about|around|ca?\.?|circa)|(since|from|after|until|till|before)) (\d{4}(?:-\d{2}){0,2})$/iu.exec(
      text,
    ) ?? [];
  if (about !== undefined) return write(`${rest}~`);
  if (word !== undefined)
    return `is not written as EDTF; write ${/^(?:since|from|after)$/iu.test(word) ? `${rest}/..` : `../${rest}`}`;
  const [, decade] = /^(\d{3})0s$/u.exec(text) ?? [];
  if (decade !== undefined)
    return `is not written as EDTF; write ${decade}X${decade.endsWith('0') ? ` for the decade, ${decade.slice(0, 2)}XX for the century` : ''}`;
  const [, before] = /^(\d{1,4}) ?(?:BC|BCE)$/iu.exec(text) ?? [];
  if (before !== undefined)
    return `is not written as EDTF, where the year 0000 is 1 BC; write ${Number(before) === 1 ? '' : '-'}${String(Number(before) - 1).padStart(4, '0')}`;
  return named(text, write);
}

function named(text: string, write: (date: string) => string): string | null {
  const words = text
    .toLowerCase()
    .split(/[\s,.]+/u)
    .filter((word) => word !== '' && word !== 'of');
  const year = words.find((word) => /^\d{4}$/u.test(word));
  const others = words.filter((word) => word !== year);
  const month = MONTHS.findIndex((name) =>
    others.some((word) => word.length >= 3 && name.toLowerCase().startsWith(word.replace(/^sept$/u, 'sep'))),
  );
  const day = others.flatMap((word) => /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word)?.[1] ?? []);
  const season = SEASONS.findIndex(
    (name) => others.includes(name) || (name === 'autumn' && others.includes('fall')),
  );
  if (year === undefined || others.length > 2) return null;
  if (month >= 0 && day.length === others.length - 1)
    return write([year, two(String(month + 1)), ...day.map(two)].join('-'));
  return season >= 0 && others.length === 1 ? write(`${year}-${season + 21}`) : null;
}

function inOrder(first: number, second: number, year: string, write: (date: string) => string): string {
  const date = (month: number, day: number): string => `${year}-${two(String(month))}-${two(String(day))}`;
  if (second > 12 && first <= 12) return write(date(first, second));
  if (first > 12 || first === second) return write(date(second, first));
  return `is not written as EDTF; write ${date(second, first)} where the day stands first, ${date(first, second)} where the month does`;
}

const two = (digits: string | undefined): string => (digits ?? '').padStart(2, '0');
