import { checkLanguage, checkUrl, DomainError, type EdtfDate, parseEdtf } from '@entente/model';

/** A document as a reference manager describes it. */
export interface Reference {
  /** Which entry of the file, from 1. */
  readonly entry: number;
  /** What the file calls it, as `courier2020`; null where it does not. */
  readonly key: string | null;
  readonly title: string;
  /** Given name first. */
  readonly authors: readonly string[];
  /** The paper, journal or site; else who published it. */
  readonly publisher: string | null;
  readonly published: EdtfDate | null;
  /** Its address; else that of its DOI. */
  readonly url: string | null;
  readonly language: string | null;
  /** What of it cannot be kept, and why. */
  readonly notices: readonly string[];
}

/** An entry that is no reference, and what would be right. */
export interface FaultyReference {
  readonly entry: number;
  readonly key: string | null;
  readonly fault: string;
}

export type ReferenceReading = Reference | FaultyReference;

/** What the formats have of a reference, each field a text as it stands there. */
export interface RawReference {
  readonly key: string | null;
  readonly title: string | null;
  readonly authors: readonly string[];
  readonly publisher: string | null;
  /** As EDTF has it, as far as the format's own form could be brought into that. */
  readonly date: string | null;
  readonly url: string | null;
  readonly doi: string | null;
  readonly language: string | null;
}

/** Letters of a title or name at the most, as everywhere. */
const LONGEST = { title: 500, name: 300 };
const MOST_AUTHORS = 100;

/** A reference of what a format has of it; what cannot be kept of it is left out with a notice, and without a title it is none. */
export function toReference(entry: number, raw: RawReference): ReferenceReading {
  const { key } = raw;
  const title = tidy(raw.title);
  if (title === null) return { entry, key, fault: 'It has no title; give it one' };
  if (title.length > LONGEST.title)
    return { entry, key, fault: `Its title has ${title.length} letters; ${LONGEST.title} are the most` };
  const notices: string[] = [];
  const keep = <T>(what: string, text: string | null, read: (text: string) => T): T | null => {
    if (text === null) return null;
    try {
      return read(text);
    } catch (error) {
      if (!(error instanceof DomainError)) throw error;
      notices.push(`${what} ${JSON.stringify(text.slice(0, 100))} is left out: ${error.message}`);
      return null;
    }
  };
  const doi = tidy(raw.doi)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/iu, '') ?? null;
  const authors = raw.authors.flatMap((author) => tidy(author)?.slice(0, LONGEST.name) ?? []);
  if (authors.length > MOST_AUTHORS)
    notices.push(`of ${authors.length} authors the first ${MOST_AUTHORS} are kept`);
  return {
    entry,
    key,
    title,
    authors: authors.slice(0, MOST_AUTHORS),
    publisher: tidy(raw.publisher)?.slice(0, LONGEST.name) ?? null,
    published: dateOrYear(tidy(raw.date), notices, keep),
    url:
      keep('the address', tidy(raw.url), checkUrl) ??
      keep('the DOI', doi, (text) => checkUrl(`https://doi.org/${text}`)),
    language: keep('the language', tidy(raw.language), checkLanguage),
    notices,
  };
}

/** A date; where its month or day cannot be read, its year alone, which is noticed. */
function dateOrYear(
  text: string | null,
  notices: string[],
  keep: (what: string, text: string | null, read: (text: string) => EdtfDate) => EdtfDate | null,
): EdtfDate | null {
  const date = keep('the date', text, dateIn);
  const [, year] = /^(\d{4})-[^/]+$/u.exec(text ?? '') ?? [];
  if (date !== null || year === undefined) return date;
  notices.push(`${notices.pop()?.replace('is left out', `is kept as ${year} alone`)}`);
  return parseEdtf(year);
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');

/** A date in EDTF, or with its month in words: `4 March 2020`, `March 4, 2020`, `Mar. 2020`. @throws InvalidInputError for others */
function dateIn(text: string): EdtfDate {
  const [, day, name = '', later, year] =
    /^(?:(\d{1,2})\.? )?(\p{L}+)\.?,? (?:(\d{1,2}), )?(\d{4})$/u.exec(text) ?? [];
  const month = name.length < 3 ? -1 : MONTHS.findIndex((one) => name.toLowerCase().startsWith(one));
  const words = month < 0 ? null : dateOf(year, String(month + 1), day ?? later);
  return parseEdtf(words ?? text);
}

/** A text in one line without spaces at its ends; null where nothing is left. */
const tidy = (text: string | null): string | null => text?.replace(/\s+/gu, ' ').trim() || null;

/** "Family, Given" as "Given Family"; other names as they stand. */
export function givenFirst(name: string): string {
  const parts = name.split(',').map((part) => part.trim());
  const [family = '', ...rest] = parts;
  if (rest.length === 0 || rest.some((part) => part === '')) return family;
  // "Family, Jr., Given" in BibTeX, "Family, Given, Jr." in RIS: what is abbreviated stands last.
  const suffix = rest.length > 1 ? rest.find((part) => /^(?:[JS]r\.?|[IVX]+)$/u.test(part)) : undefined;
  const given = rest.filter((part) => part !== suffix).join(' ');
  return [given, family, suffix].filter((part) => part !== undefined && part !== '').join(' ');
}

/** Year, month and day, as far as they are there, as EDTF has them. */
export function dateOf(year: string | undefined, month?: string, day?: string): string | null {
  if (year === undefined || year === '') return null;
  const padded = (part: string): string => (/^\d$/u.test(part) ? `0${part}` : part);
  // Reference managers write 0 for what is not known.
  const isKnown = (part: string | undefined): boolean => part !== undefined && !/^0*$/u.test(part);
  return [year, ...(isKnown(month) ? [month, ...(isKnown(day) ? [day] : [])] : [])]
    .map((part) => padded(part ?? ''))
    .join('-');
}
