import { daysInMonth } from '../dates/dateProblem.js';
import type { IsoDay } from '../dates/isoDay.js';
import { nameKey } from '../names/foldName.js';
import type { RelationType } from '../vocabulary/relationType.js';
import { relationTypes } from '../vocabulary/relationTypes.js';
import { relationWords } from './relationWords.js';
import { foldWord, stemOf, type TextWord, wordKey, wordsOf } from './words.js';

/** How many letters of a line are read, and how many words. */
const MOST_LETTERS = 400;
const MOST_WORDS = 12;
/** How many words a name may have, to be found whole. */
const LONGEST_NAME = 6;

/** A word of a line that was typed to find something. */
export interface SearchWord {
  /** In its own script, without case. */
  readonly folded: string;
  /** In Latin letters, without marks and case. */
  readonly key: string;
  /**
   * SMALL: a function word (who, the, to); DATE: part of a date; VERB: means relations of some types, and may besides be part of a
   * name or of a text; PLAIN: any other.
   */
  readonly role: 'SMALL' | 'DATE' | 'VERB' | 'PLAIN';
  /** The types that it means; none unless it is a VERB. */
  readonly types: readonly RelationType[];
}

/** Words of a line that stand beside each other and may be a name. */
export interface NameSpan {
  /** Places among the line's words, both included. */
  readonly first: number;
  readonly last: number;
  /** Its nameKey. */
  readonly key: string;
  /** Whether names with words that begin so count: it is plain, or all that is looked for. */
  readonly begins: boolean;
  /** Whether what merely begins so, or is nearly spelt so, may be an end of a relation: its words mean no relation themselves. */
  readonly plain: boolean;
}

/** A line that was typed to find something, as it is understood. */
export interface SearchLine {
  readonly words: readonly SearchWord[];
  readonly names: readonly NameSpan[];
  /** The types that its words mean; empty where they mean none. */
  readonly types: readonly RelationType[];
  /** The days that its dates reach over; null where it has none. An end that is null is open. */
  readonly dates: { readonly from: IsoDay | null; readonly to: IsoDay | null } | null;
}

const SMALL = new Set(
  (
    'a an and are as at be been between by did do does during for from had has have how in into is it its of on or over ' +
    's since that the their they to until was were what when where which who whom whose why with after before ' +
    // Verbs that mean nothing without their object.
    'deliver delivered delivers gave get gets give given gives got made make makes provide provided provides receive received receives ' +
    'send sends sent take takes took'
  ).split(' '),
);

/**
 * Reads a line: dates (2020; Oct 2020; 2020-10-03; 2016–2020; since, after, before, until 2016), words and phrases that mean relations,
 * the longest first, and what may be names. Of a long line, the first twelve words are read.
 */
export function readSearchLine(typed: string): SearchLine {
  const line = typed.slice(0, MOST_LETTERS).normalize('NFC');
  const words = wordsOf(line).slice(0, MOST_WORDS);
  const folded = words.map(({ text }) => foldWord(text));
  const dates = readDates(folded);
  const verbs = readVerbs(words.map(({ text }) => wordKey(text)));
  const onlyDates = folded.every((_, at) => dates.at.has(at));
  const roleOf = (at: number): SearchWord['role'] => {
    if (dates.at.has(at)) return onlyDates ? 'PLAIN' : 'DATE';
    if (verbs.has(at)) return 'VERB';
    return SMALL.has(folded[at] ?? '') || /^[a-z]$/u.test(folded[at] ?? '') ? 'SMALL' : 'PLAIN';
  };
  const all = words.map(({ text }, at): SearchWord => ({
    folded: foldWord(text),
    key: wordKey(text),
    role: roleOf(at),
    types: roleOf(at) === 'VERB' ? (verbs.get(at) ?? []) : [],
  }));
  return {
    words: all,
    names: nameSpans(line, words, all),
    types: [...new Set(all.flatMap(({ types }) => types))],
    dates: onlyDates ? null : dates.reach,
  };
}

function nameSpans(line: string, words: readonly TextWord[], read: readonly SearchWord[]): NameSpan[] {
  const onlySmall = read.every(({ role }) => role === 'SMALL');
  return words.flatMap((begin, first) =>
    words.slice(first, first + LONGEST_NAME).flatMap((end, more): NameSpan[] => {
      const key = nameKey(line.slice(begin.start, end.end));
      const within = read.slice(first, first + more + 1);
      const plain = within.every(({ role }) => role === 'PLAIN' || (onlySmall && role === 'SMALL'));
      const begins =
        plain || (within.every(isContentWord) && within.length === read.filter(isContentWord).length);
      return key === '' ? [] : [{ first, last: first + more, key, begins, plain }];
    }),
  );
}

const isContentWord = ({ role }: SearchWord): boolean => role === 'PLAIN' || role === 'VERB';

// ---------------------------------------------------------------- verbs

const stemsOf = (phrase: string): string[] => phrase.split(' ').map(stemOf);

/** A verb without what leads to its object: supplies arms, of supplies arms to. */
const withoutEnd = (label: string): string => label.replace(/ (?:against|by|for|from|in|of|to|with)$/u, '');

/** Types by the stems of the words that mean them. */
const meanings = new Map<string, RelationType[]>();
for (const [type, phrases] of Object.entries(relationWords) as [RelationType, readonly string[]][]) {
  const { label, inverseLabel } = relationTypes.find((info) => info.type === type) ?? {};
  const labels = [label, inverseLabel].flatMap((text) => text ?? []);
  for (const phrase of [...phrases, ...labels, ...labels.map(withoutEnd)]) {
    const key = stemsOf(phrase).join(' ');
    const known = meanings.get(key) ?? [];
    if (!known.includes(type)) meanings.set(key, [...known, type]);
  }
}
const LONGEST_PHRASE = Math.max(...[...meanings.keys()].map((key) => key.split(' ').length));

/** The types that the words at these places mean; a phrase is taken before the words in it. */
function readVerbs(keys: readonly string[]): Map<number, readonly RelationType[]> {
  const stems = keys.map(stemOf);
  const found = new Map<number, readonly RelationType[]>();
  for (let length = Math.min(LONGEST_PHRASE, stems.length); length > 0; length -= 1) {
    for (let first = 0; first + length <= stems.length; first += 1) {
      const places = Array.from({ length }, (_, i) => first + i);
      const types = meanings.get(stems.slice(first, first + length).join(' '));
      if (types === undefined || places.some((at) => found.has(at))) continue;
      for (const at of places) found.set(at, types);
    }
  }
  return found;
}

/** The types that a word or a phrase means by itself. */
export const typesMeant = (phrase: string): readonly RelationType[] =>
  meanings.get(stemsOf(phrase).join(' ')) ?? [];

// ---------------------------------------------------------------- dates

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH_NAMES =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)$/u;

interface Reach {
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** The dates among words: over which days they reach, from the first of them to the last, and which words they are. */
function readDates(words: readonly string[]): { reach: Reach | null; at: Set<number> } {
  const at = new Set<number>();
  const reaches: Reach[] = [];
  for (let i = 0; i < words.length; i += 1) {
    const date = dateAt(words, i);
    if (date === null) continue;
    for (let place = i; place < i + date.length; place += 1) at.add(place);
    const before = words[i - 1];
    const open = before === undefined ? null : openBy(before, date);
    if (open !== null) at.add(i - 1);
    reaches.push(open ?? date);
    i += date.length - 1;
  }
  if (reaches.length === 0) return { reach: null, at };
  const ends = (side: keyof Reach): (IsoDay | null)[] => reaches.map((reach) => reach[side]).sort();
  // "since 2016 until 2018": of two that are open at opposite ends, what both have.
  const given = (side: keyof Reach): IsoDay[] => ends(side).filter((day) => day !== null);
  const from = given('from')[0] ?? null;
  const to = given('to').at(-1) ?? null;
  return { reach: { from, to: from !== null && to !== null && to < from ? from : to }, at };
}

function openBy(word: string, { from, to }: { from: IsoDay; to: IsoDay }): Reach | null {
  switch (word) {
    case 'since':
      return { from, to: null };
    case 'after':
      return { from: dayBeside(to, 1), to: null };
    case 'before':
      return { from: null, to: dayBeside(from, -1) };
    case 'until':
      return { from: null, to };
    default:
      return null;
  }
}

function dayBeside(day: IsoDay, step: number): IsoDay {
  return new Date(Date.parse(day) + step * 86_400_000).toISOString().slice(0, 10);
}

/** The date that begins with the word at a place: a year with a month before or after it, and a day; how many words it is. */
function dateAt(words: readonly string[], i: number): { from: IsoDay; to: IsoDay; length: number } | null {
  const [one = '', two = '', three = ''] = words.slice(i, i + 3);
  const month = (word: string): number => (MONTH_NAMES.test(word) ? MONTHS.indexOf(word.slice(0, 3)) + 1 : 0);
  const number = (word: string, most: number): number =>
    /^\d{1,2}$/u.test(word) && Number(word) <= most ? Number(word) : 0;
  if (isYear(one)) {
    const [m, d] = [/^\d\d$/u.test(two) ? number(two, 12) : 0, /^\d\d$/u.test(three) ? number(three, 31) : 0];
    if (m > 0 && d > 0) return reach(one, m, d, 3);
    return m > 0 ? reach(one, m, 0, 2) : reach(one, 0, 0, 1);
  }
  if (number(one, 31) > 0 && month(two) > 0 && isYear(three))
    return reach(three, month(two), number(one, 31), 3);
  if (month(one) > 0 && number(two, 31) > 0 && isYear(three))
    return reach(three, month(one), number(two, 31), 3);
  return month(one) > 0 && isYear(two) ? reach(two, month(one), 0, 2) : null;
}

const isYear = (word: string): boolean => /^(?:1[5-9]|20)\d\d$/u.test(word);

function reach(year: string, month: number, day: number, length: number) {
  const two = (part: number): string => String(part).padStart(2, '0');
  const lastMonth = month === 0 ? 12 : month;
  const lastDay = daysInMonth(Number(year), lastMonth);
  const first = Math.min(day === 0 ? 1 : day, lastDay);
  return {
    from: `${year}-${two(month === 0 ? 1 : month)}-${two(first)}`,
    to: `${year}-${two(lastMonth)}-${two(day === 0 ? lastDay : first)}`,
    length,
  };
}
