import { citationKey } from './citationKey';
import type { CitedSource } from './citedPassage';
import { dateParts } from './dateParts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A source as an entry of BibTeX, `@misc` in UTF-8; where it is cited for a passage, with that in its note. */
export function bibtexEntry(source: CitedSource, note: string | null = null): string {
  const [issued] = source.published === null ? [] : dateParts(source.published);
  const month = issued?.month;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', source.authors.length > 0 ? `{${source.authors.map(author).join(' and ')}}` : null],
    ['title', `{{${escaped(source.title)}}}`],
    ['howpublished', source.publisher === null ? null : `{${escaped(source.publisher)}}`],
    ['year', issued === undefined ? null : `{${issued.year}}`],
    ['month', month ? (MONTHS[month - 1] ?? null) : null],
    ['day', issued?.day ? `{${issued.day}}` : null],
    ['url', source.url === null ? null : `{${escapedAddress(source.url)}}`],
    ['language', source.language === null ? null : `{${escaped(source.language)}}`],
    ['note', note === null ? null : `{${escaped(note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = ${value},`]));
  return [`@misc{${citationKey(source)},`, ...lines, '}'].join('\n');
}

/** A name of plain words as BibTeX takes it apart; any other is one whole. */
function author(name: string): string {
  const plain = /^[\p{L}\p{M}.'’-]+(?: [\p{L}\p{M}.'’-]+){1,3}$/u.test(name) && !/ and /iu.test(name);
  return plain ? escaped(name) : `{${escaped(name)}}`;
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

/** Addresses stand as they are, but for what would end the field. */
const escapedAddress = (url: string): string => url.replace(/[{}\\\s]/gu, (sign) => encodeURIComponent(sign));
