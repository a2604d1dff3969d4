import { checkLanguage, checkUrl, DomainError, parseEdtf } from '@entente/model';

/** A detail that a document gives of itself, and where in it that stands. */
export interface Finding<Value> {
  readonly value: Value;
  /** In words: `JSON-LD, headline`, `the first line`. */
  readonly where: string;
}

/** The details that a document gives of itself; null for what it does not say. Nothing is made up. */
export interface Proposals {
  readonly title: Finding<string> | null;
  readonly publisher: Finding<string> | null;
  readonly authors: Finding<readonly string[]> | null;
  /** EDTF, as precise as the document has it, a day at the most. */
  readonly published: Finding<string> | null;
  readonly url: Finding<string> | null;
  /** BCP 47. */
  readonly language: Finding<string> | null;
}

export const noProposals: Proposals = {
  title: null,
  publisher: null,
  authors: null,
  published: null,
  url: null,
  language: null,
};

/** A text that a document gives, before it is known whether it can be used. */
export type Hint = readonly [value: unknown, where: string];

/** The first of several hints from which something can be read. */
export function firstFinding<Value>(
  hints: readonly Hint[],
  read: (text: string) => Value | null,
): Finding<Value> | null {
  for (const [value, where] of hints) {
    if (typeof value !== 'string' && typeof value !== 'number') continue;
    const found = read(String(value).replaceAll(/\s+/gu, ' ').trim());
    if (found !== null) return { value: found, where };
  }
  return null;
}

const unlessRefused = (read: () => string): string | null => {
  try {
    return read();
  } catch (error) {
    if (error instanceof DomainError) return null;
    throw error;
  }
};

/** A name or a title of 1 to `most` characters. */
export const readName =
  (most: number) =>
  (text: string): string | null =>
    text === '' || [...text].length > most || /[\p{Cc}\p{Surrogate}]/u.test(text) ? null : text;

export const readTitle = readName(500);
export const readPublisher = readName(300);
export const readAddress = (text: string): string | null =>
  /^https?:\/\//iu.test(text) ? unlessRefused(() => checkUrl(text)) : null;
/** `en_GB`, as OpenGraph writes it, as en-GB. */
export const readLanguage = (text: string): string | null =>
  unlessRefused(() => checkLanguage(text.replaceAll('_', '-')));

const months = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];
const monthOf = (word: string): number =>
  word.length < 3
    ? 0
    : 1 + months.findIndex((month) => month.startsWith(word.toLowerCase().replace('.', '')));

/**
 * A date as documents write it, in EDTF: ISO 8601 with or without a time, whose day is taken as it is written, in its own time zone; `D:20200926…` of
 * PDF; a day with an English name of a month. Null for anything else, as 03/04/2020, which may be two days.
 */
export function readDate(text: string): string | null {
  const iso = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?(?:[T ]\d\d:?\d\d.*)?$/u.exec(text);
  const pdf = /^D:(\d{4})(\d\d)?(\d\d)?/u.exec(text);
  const parts = iso ?? pdf;
  if (parts) return edtfOf(parts[1], parts[2], parts[3]);
  const plain = text.replace(/^[a-z]+day,?\s+/iu, '').replace(/[\s,]+(?:at\s+)?\d{1,2}[:.]\d\d.*$/u, '');
  const [, day, month = '', year] =
    /^(\d{1,2})(?:st|nd|rd|th)?\s+([a-z]+\.?),?\s+(\d{4})$/iu.exec(plain) ?? [];
  if (day !== undefined && monthOf(month) > 0) return edtfOf(year, monthOf(month), day);
  const [, name = '', second, last] =
    /^([a-z]+\.?)\s+(?:(\d{1,2})(?:st|nd|rd|th)?,?\s+)?(\d{4})$/iu.exec(plain) ?? [];
  return monthOf(name) > 0 ? edtfOf(last, monthOf(name), second) : null;
}

function edtfOf(year = '', month?: string | number, day?: string): string | null {
  const parts = [year, month, day].filter((part) => part !== undefined);
  const text = parts.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-');
  return unlessRefused(() => parseEdtf(text, 'published').text);
}

/** The names in a byline: `By Ada Vell and Bo Tarn` are two. Null where it is too long for one. */
export function readByline(text: string): readonly string[] | null {
  const names = text
    .replace(/^(?:written\s+)?by:?\s+/iu, '')
    .split(/\s*(?:;|,|\||&|\band\b)\s*/u)
    .map((name) => name.trim())
    .filter((name) => name !== '' && !/^https?:/iu.test(name));
  const fit = names.length > 0 && names.length <= 20 && names.every((name) => [...name].length <= 80);
  return fit ? names : null;
}
