/** A calendar date of which the later parts may be unknown; months from 1. */
export interface DateParts {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
  /** 21 spring, 22 summer, 23 autumn, 24 winter. */
  readonly season?: number | undefined;
  readonly doubt?: '~' | '?' | '%' | undefined;
  /** A date that is written in EDTF already, such as a decade. */
  readonly edtf?: string | undefined;
}

/** What a phrase says; null where it says no date, and a sentence where a date cannot be made of it. */
export type Phrase = DateParts | string | null;

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH_NAME =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;
const SEASONS: Readonly<Record<string, number>> = {
  spring: 21,
  summer: 22,
  autumn: 23,
  fall: 23,
  winter: 24,
};
const WEEKDAYS = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
const NUMBERS: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
};
/** The day of a month, and the month of a year, that a part of it is taken as. */
const PARTS: Readonly<Record<string, readonly [day: number, month: number]>> = {
  early: [5, 2],
  mid: [15, 6],
  middle: [15, 6],
  late: [25, 11],
  beginning: [1, 1],
  start: [1, 1],
  end: [31, 12],
};
const DAY_MS = 86_400_000;

const monthOf = (word: string): number | undefined =>
  MONTH_NAME.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : undefined;

/**
 * Reads a single date, in lower case and without articles and commas: `3 october 2020`, `late september`, `last tuesday`, `1990s`.
 *
 * @param published The day of publication, as milliseconds of UTC, by which relative words are resolved; null where it is not known to the day.
 */
export function readSingle(text: string, published: number | null): Phrase {
  const qualified =
    /^(about|around|circa|ca\.?|c\.|approximately|roughly|possibly|perhaps|probably|maybe|allegedly) (.+)$/u.exec(
      text,
    );
  if (qualified) {
    const [, word = '', rest = ''] = qualified;
    return doubtful(readSingle(rest, published), /^(?:about|around|c|app|rou)/u.test(word) ? '~' : '?');
  }
  if (/^.+ ?\?$/u.test(text)) return doubtful(readSingle(text.replace(/ ?\?$/u, ''), published), '?');
  return (
    readPart(text, published) ??
    readNumeric(text) ??
    readLong(text) ??
    readNamed(text) ??
    readRelative(text, published)
  );
}

function doubtful(phrase: Phrase, doubt: '~' | '?'): Phrase {
  if (phrase === null || typeof phrase === 'string') return phrase;
  if (phrase.season !== undefined || phrase.edtf !== undefined)
    return 'A season, a decade or a century cannot be marked as approximate. Leave the word before it out.';
  const both = phrase.doubt !== undefined && phrase.doubt !== doubt;
  return { ...phrase, doubt: both ? '%' : doubt };
}

/** `late september 2020`, `mid-2020`, `end of last year`. */
function readPart(text: string, published: number | null): Phrase {
  const [, word = '', rest = ''] =
    /^(early|mid|middle|late|beginning|start|end)[ -](?:of |in )?(.+)$/u.exec(text) ?? [];
  const part = PARTS[word];
  if (!part) return null;
  const whole = readSingle(rest, published);
  if (whole === null || typeof whole === 'string') return whole;
  if (whole.day !== undefined || whole.season !== undefined || whole.edtf !== undefined)
    return `“${text}” is not clear. Write a month, or a year, after “${word}”.`;
  const [day, month] = part;
  if (whole.month === undefined) return { year: whole.year, month, doubt: '~' };
  return { ...whole, day: Math.min(day, lastDayOf(whole.year ?? 2001, whole.month)), doubt: '~' };
}

/** `13.10.2020`, `2020/10/3`, `10/2020`. Where day and month could be taken for each other, it says so. */
function readNumeric(text: string): Phrase {
  const [, year, month, day] = /^(-?\d{4})(?:[-/.](\d{1,2})(?:[-/.](\d{1,2}))?)?$/u.exec(text) ?? [];
  if (year !== undefined) return { year: Number(year), month: asNumber(month), day: asNumber(day) };
  const [, monthFirst, ofYear] = /^(\d{1,2})[/.](\d{4})$/u.exec(text) ?? [];
  if (ofYear !== undefined) return { year: Number(ofYear), month: Number(monthFirst) };
  const [, first, second, last] = /^(\d{1,2})[-/.](\d{1,2})[-/.](\d{4})$/u.exec(text) ?? [];
  if (last === undefined) return null;
  const [one, other] = [Number(first), Number(second)];
  if (one <= 12 && other <= 12 && one !== other)
    return `“${text}” has two readings. Write the month as a word, as in ${one} ${monthName(other)} ${last} or ${other} ${monthName(one)} ${last}.`;
  return one > 12
    ? { year: Number(last), month: other, day: one }
    : { year: Number(last), month: one, day: other };
}

/** `1990s`, `20th century`, `44 bc`, `summer 2020`. */
function readLong(text: string): Phrase {
  const [, decade] = /^(\d{3})0'?s$/u.exec(text) ?? [];
  if (decade !== undefined) return { edtf: `${decade}X` };
  const [, century] = /^(\d{1,2})(?:st|nd|rd|th) century$/u.exec(text) ?? [];
  if (century !== undefined) return { edtf: `${String(Number(century) - 1).padStart(2, '0')}XX` };
  const [, before] = /^(\d{1,4}) ?(?:bc|bce)$/u.exec(text) ?? [];
  if (before !== undefined) return { year: 1 - Number(before) };
  const [, season = '', year] = /^(spring|summer|autumn|fall|winter)(?: of)?(?: (\d{4}))?$/u.exec(text) ?? [];
  return SEASONS[season] === undefined ? null : { season: SEASONS[season], year: asNumber(year) };
}

/** `3 october 2020`, `october 3 2020`, `october 2020`, `september`, `27`. */
function readNamed(text: string): Phrase {
  const words = text
    .split(' ')
    .filter((word) => word !== 'of' && !/^(?:morning|afternoon|evening|night)$/u.test(word));
  const dayFirst = words.length > 1 && WEEKDAYS.includes(words[0] ?? '') ? words.slice(1) : words;
  let parts: DateParts = {};
  for (const word of dayFirst) {
    const month = monthOf(word.replace(/\.$/u, ''));
    const [, day] = /^(\d{1,2})(?:st|nd|rd|th)?$/u.exec(word) ?? [];
    if (month !== undefined && parts.month === undefined) parts = { ...parts, month };
    else if (/^\d{4}$/u.test(word) && parts.year === undefined) parts = { ...parts, year: Number(word) };
    else if (day !== undefined && parts.day === undefined) parts = { ...parts, day: Number(day) };
    else return null;
  }
  const { year, month, day } = parts;
  // A day alone takes its month from the other end of an interval.
  return (year !== undefined && day !== undefined && month === undefined) || dayFirst.length === 0
    ? null
    : parts;
}

const RELATIVE_DAY: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  'last night': -1,
  'day before yesterday': -2,
  tomorrow: 1,
};

/** `yesterday`, `last tuesday`, `two weeks ago`, `last month`. Days that are worked out so are approximate. */
function readRelative(text: string, published: number | null): Phrase {
  const words = text.replace(/ (?:morning|afternoon|evening|night)$/u, (rest) =>
    text === 'last night' ? rest : '',
  );
  const [, place = '', weekday = ''] = /^(?:(last|past|this|next) )?(\p{L}+day)$/u.exec(words) ?? [];
  const [, number = '', unit = ''] = /^(?:about )?(\w+) (day|week|month|year)s? ago$/u.exec(words) ?? [];
  const [, which = '', span = ''] = /^(last|past|this|next) (week|month|year|\p{L}+)$/u.exec(words) ?? [];
  const count = NUMBERS[number] ?? (/^\d{1,3}$/u.test(number) ? Number(number) : undefined);
  const isRelative =
    RELATIVE_DAY[words] !== undefined ||
    WEEKDAYS.includes(weekday) ||
    count !== undefined ||
    /^(?:week|month|year)$/u.test(span) ||
    monthOf(span) !== undefined;
  if (!isRelative) return null;
  if (published === null)
    return `“${text}” depends on the day on which the document was published, which is not recorded. Write the date.`;
  const shift = RELATIVE_DAY[words];
  if (shift !== undefined) return onDay(published + shift * DAY_MS);
  if (WEEKDAYS.includes(weekday)) return onDay(published + weekdayShift(weekday, place, published) * DAY_MS);
  if (count !== undefined) return ago(count, unit, published);
  const step = which === 'this' ? 0 : which === 'next' ? 1 : -1;
  if (span === 'week') return onDay(published + step * 7 * DAY_MS);
  const { year, month } = partsOf(published);
  if (span === 'year') return { year: year + step };
  if (span === 'month') return inMonth(year, month + step);
  const named = monthOf(span) ?? month;
  const sameYear = which === 'next' ? named > month : which === 'this' ? true : named < month;
  return { year: sameYear ? year : which === 'next' ? year + 1 : year - 1, month: named };
}

function ago(count: number, unit: string, published: number): DateParts {
  if (unit === 'day') return onDay(published - count * DAY_MS);
  if (unit === 'week') return onDay(published - count * 7 * DAY_MS);
  const { year, month } = partsOf(published);
  return unit === 'month'
    ? { ...inMonth(year, month - count), doubt: '~' }
    : { year: year - count, doubt: '~' };
}

/** Days from publication: a weekday without a word before it is the latest one, on the day itself or before it. */
function weekdayShift(weekday: string, place: string, published: number): number {
  const back = (new Date(published).getUTCDay() - WEEKDAYS.indexOf(weekday) + 7) % 7;
  if (place === 'next') return 7 - back;
  return place === 'last' && back === 0 ? -7 : -back;
}

const onDay = (time: number): DateParts => ({ ...partsOf(time), doubt: '~' });

function partsOf(time: number): { year: number; month: number; day: number } {
  const date = new Date(time);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

const inMonth = (year: number, month: number): DateParts => {
  const from = new Date(Date.UTC(year, month - 1, 1));
  return { year: from.getUTCFullYear(), month: from.getUTCMonth() + 1 };
};

const lastDayOf = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();

const asNumber = (digits: string | undefined): number | undefined =>
  digits === undefined ? undefined : Number(digits);

const monthName = (month: number): string =>
  new Intl.DateTimeFormat('en', { month: 'long', timeZone: 'UTC' }).format(Date.UTC(2020, month - 1, 1));
