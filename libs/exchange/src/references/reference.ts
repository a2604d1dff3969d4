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
    published: keep('the date', tidy(raw.date), parseEdtf),
    url:
      keep('the address', tidy(raw.url), checkUrl) ??
      keep('the DOI', doi, (text) => checkUrl(`https://doi.org/${text}`)),
    language: keep('the language', tidy(raw.language), checkLanguage),
    notices,
  };
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
  return [year, month, month === undefined ? undefined : day]
    .filter((part) => part !== undefined && part !== '')
    .map((part) => padded(part ?? ''))
    .join('-');
}
