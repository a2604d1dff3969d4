import type { CitedSource } from './citedPassage';
import { type DateParts, dateParts, personName, type SourceKind, sourceKind } from './cslItem';

/** A readable, stable key for a source: author, date, the first long word of the title, and the end of its id, so that no two are the same. */
export function citationKey({ id, authors, publisher, published, title }: CitedSource): string {
  const who = plain(authors[0]?.split(/\s+/u).at(-1) ?? publisher?.split(/\s+/u)[0] ?? 'anonymous');
  const when = /^\d{4}/u.exec(published ?? '')?.[0] ?? 'undated';
  const word =
    title
      .split(/\s+/u)
      .map(plain)
      .find((part) => part.length > 3) ?? '';
  return `${who || 'anonymous'}${when}${word}-${plain(id.replace(/^src_/u, '')).slice(-6)}`;
}

const plain = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[^a-z0-9]/giu, '')
    .toLowerCase();

/**
 * BibLaTeX entry types, and the field of each that holds the publisher. Zotero reads an article with the subtype `newspaper` as a newspaper article.
 */
const TYPES: Readonly<
  Record<SourceKind, readonly [type: string, publisher: string, subtype: string | null]>
> = {
  newspaper: ['article', 'journaltitle', 'newspaper'],
  webpage: ['online', 'organization', null],
  report: ['report', 'institution', null],
  document: ['misc', 'howpublished', null],
};

/** A source as a BibLaTeX entry in UTF-8; the cited passage, if there is one, is in its note. */
export function bibtexEntry(source: CitedSource, note: string | null = null): string {
  const [type, publisher, subtype] = TYPES[sourceKind(source)];
  const days = source.published === null ? [] : dateParts(source.published);
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', source.authors.length > 0 ? `{${source.authors.map(author).join(' and ')}}` : null],
    ['title', `{{${escaped(source.title)}}}`],
    [publisher, source.publisher === null ? null : `{${escaped(source.publisher)}}`],
    ['entrysubtype', subtype === null ? null : `{${subtype}}`],
    ['date', days.length === 0 ? null : `{${days.map(isoDate).join('/')}}`],
    ['url', source.url === null ? null : `{${escapedAddress(source.url)}}`],
    ['language', source.language === null ? null : `{${escaped(source.language)}}`],
    ['note', note === null ? null : `{${escaped(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return [`@${type}{${citationKey(source)},`, ...lines, '}'].join('\n');
}

/** A day in ISO 8601, as precise as it is known. */
const isoDate = ({ year, month, day }: DateParts): string =>
  [
    String(year).padStart(4, '0'),
    ...[month, day].flatMap((part) => (part === null ? [] : [String(part).padStart(2, '0')])),
  ].join('-');

/** A person's name in two parts; any other name in braces, as one. */
function author(text: string): string {
  const name = personName(text);
  return name.family === undefined
    ? `{${escaped(name.literal)}}`
    : `${escaped(name.family)}, ${escaped(name.given)}`;
}

const SPECIAL: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\{',
  '}': '\\}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

const escaped = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\{}~^#$%&_]/gu, (sign) => SPECIAL[sign] ?? `\\${sign}`);

/** Addresses are left as they are, except for characters that would end the field. */
const escapedAddress = (url: string): string => url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
