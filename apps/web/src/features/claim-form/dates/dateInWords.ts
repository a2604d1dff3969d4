import { DomainError, parseEdtf } from '@entente/model';
import { displayDate } from '../../../domain/words/dates';
import { type DateParts, type Phrase, readSingle } from './singleDate';

/** What was written as a date: EDTF level 1, null where nothing was written, or what is wrong with it, as a sentence. */
export type DateReading = { readonly edtf: string | null } | { readonly problem: string };

/** How a date was understood, in words; null where none was written, or it is not understood. */
export const understoodAs = (date: DateReading): string | null =>
  'edtf' in date && date.edtf !== null ? `Understood as ${displayDate(date.edtf)}` : null;

/**
 * Reads a date as people write it, and turns it into EDTF level 1: `late September 2020`, `from 2016 to 2020`, `since 1 Oct 2020`, `last
 * Tuesday`, `1990s`, or EDTF itself. A part of a month or a year, and a day worked out from the day of publication, are approximate (~). A day
 * or month without a year is the latest one that is not after publication.
 *
 * @param published When the document was published, EDTF; null where it is not known.
 */
export function readDate(written: string, published: string | null): DateReading {
  const raw = written.trim();
  if (raw === '') return { edtf: null };
  const asEdtf = checked(raw.toUpperCase());
  if ('edtf' in asEdtf) return asEdtf;
  const text = plain(raw);
  const day = dayOf(published);
  const found = readInterval(text, day) ?? single(readSingle(text, day), day);
  if (found === null)
    return {
      problem: `“${raw}” is not understood as a date. Write it like 3 October 2020, late September 2020, from 2016 to 2020, or since May 2019.`,
    };
  return typeof found === 'string' ? { problem: found } : checked(found.edtf);
}

/** In lower case, without articles, commas, and prepositions that say nothing. */
function plain(text: string): string {
  return text
    .toLowerCase()
    .replaceAll(/[–—−]/gu, '-')
    .replaceAll(/[’‘]/gu, "'")
    .replaceAll(/,|(?<![\d.])\.(?=\s|$)/gu, ' ')
    .replaceAll(/\b(?:the|on|in|during|at|some ?time|month of|year)\b(?! ago)/gu, (word) =>
      word === 'year' ? word : ' ',
    )
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .replace(/\.$/u, '');
}

/** The day of publication in milliseconds of UTC; null where it is not known to the day. */
function dayOf(published: string | null): number | null {
  const [day] = /^\d{4}-\d{2}-\d{2}/u.exec(published ?? '') ?? [];
  return day === undefined ? null : Date.parse(`${day}T00:00:00Z`);
}

type Found = { readonly edtf: string } | string | null;

function readInterval(text: string, day: number | null): Found {
  const [, from, to] =
    /^(?:from |between )?(.+?)(?: to | until | till | through | and | ?- ?)(.+)$/u.exec(
      text.replace(/^(mid)-/u, '$1 '),
    ) ?? [];
  if (from !== undefined && to !== undefined && !/^\d{1,4}-\d{1,2}(?:-\d{1,4})?$/u.test(text)) {
    const both = joined(readSingle(from, day), readSingle(to, day), day);
    if (both !== null) return both;
  }
  const [, start] =
    /^(?:since|after|from) (.+?)(?: (?:on|onwards?))?$/u.exec(text) ?? /^(.+) onwards?$/u.exec(text) ?? [];
  if (start !== undefined)
    return open(single(readSingle(start.replace(/ -$/u, ''), day), day), (edtf) => `${edtf}/..`);
  const [, end] = /^(?:until|till|before|up to|by) (.+)$/u.exec(text) ?? [];
  if (end !== undefined) return open(single(readSingle(end, day), day), (edtf) => `../${edtf}`);
  return quarter(text);
}

const open = (found: Found, write: (edtf: string) => string): Found =>
  found === null || typeof found === 'string' ? found : { edtf: write(found.edtf) };

/** Both ends, each with what only the other one says: the month and year of `27 to 30 september 2020`, the year of `may 2020 to june`. */
function joined(from: Phrase, to: Phrase, day: number | null): Found {
  if (from === null || to === null) return null;
  if (typeof from === 'string') return from;
  if (typeof to === 'string') return to;
  const start = {
    ...from,
    year: from.year ?? to.year,
    month: from.month ?? (from.day === undefined ? undefined : to.month),
  };
  const end = {
    ...to,
    year: to.year ?? from.year,
    month: to.month ?? (to.day === undefined ? undefined : from.month),
  };
  const [first, last] = [single(start, day), single(end, day)];
  if (first === null || last === null) return null;
  if (typeof first === 'string') return first;
  return typeof last === 'string' ? last : { edtf: `${first.edtf}/${last.edtf}` };
}

/** `q3 2020`, `third quarter of 2020`, `first half of 2020`. */
function quarter(text: string): Found {
  const [, letter, ordinal = '', span = '', year] =
    /^(?:q([1-4])|(first|second|third|fourth|last) (quarter|half))(?: of)? (\d{4})$/u.exec(text) ?? [];
  if (year === undefined) return null;
  const length = span === 'half' ? 6 : 3;
  const at =
    letter === undefined ? ['first', 'second', 'third', 'fourth'].indexOf(ordinal) : Number(letter) - 1;
  const index = ordinal === 'last' ? 12 / length - 1 : at;
  if ((index + 1) * length > 12) return null;
  return { edtf: `${year}-${two(index * length + 1)}/${year}-${two((index + 1) * length)}` };
}

/** A date as EDTF; its year, where it is not said, by the day of publication. */
function single(phrase: Phrase, day: number | null): Found {
  if (phrase === null || typeof phrase === 'string') return phrase;
  if (phrase.edtf !== undefined) return { edtf: phrase.edtf };
  if (phrase.day !== undefined && phrase.month === undefined) return null;
  const year = phrase.year ?? (day === null ? undefined : latestYear(phrase, day));
  if (year === undefined)
    return 'The year is missing, and the day on which the document was published is not recorded. Add the year.';
  const parts = [
    four(year),
    ...[phrase.season ?? phrase.month, phrase.day].flatMap((part) => (part === undefined ? [] : two(part))),
  ];
  return { edtf: `${parts.join('-')}${phrase.doubt ?? ''}` };
}

/** The year of the latest such date that does not begin after the day of publication. */
function latestYear({ month, day: ofMonth, season, doubt }: DateParts, day: number): number {
  const published = new Date(day);
  const year = published.getUTCFullYear();
  const begins = season === undefined ? (month ?? 1) : (season - 20) * 3;
  // An approximate day may lie a little after the day of publication by its number alone.
  const from = Date.UTC(year, begins - 1, doubt === '~' ? 1 : (ofMonth ?? 1));
  return from > day ? year - 1 : year;
}

const two = (part: number): string => String(part).padStart(2, '0');

const four = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;

function checked(edtf: string): DateReading {
  try {
    return { edtf: parseEdtf(edtf).text };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    return { problem: `${error.message}.` };
  }
}
