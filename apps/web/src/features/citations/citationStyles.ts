import { type CitedPassage, type CitedSource, quoted } from './citedPassage';
import { type DateParts, dateParts, personName, sourceKind } from './cslItem';

/** A text with parts in italics; each export format writes them in its own way. */
export type RichText = readonly (string | { readonly italic: string })[];

/** A citation style. */
export interface CitationStyle {
  /** Its name in a menu. */
  readonly name: string;
  /** A note that cites a source for the first time: the full source, and where the passage is. */
  readonly note: (passage: CitedPassage) => RichText;
  /** A note on a source that an earlier note gives in full. */
  readonly shortNote: (passage: CitedPassage) => RichText;
  /** A source in the bibliography, without its address. */
  readonly reference: (source: CitedSource) => RichText;
}

const MONTHS = 'January February March April May June July August September October November December'.split(
  ' ',
);

/**
 * Notes and bibliography by The Chicago Manual of Style, 17th edition, chapter 14: newspaper articles by 14.191 to 14.200, web pages by 14.205 to
 * 14.210, uncertain dates by 14.44.
 */
export const chicago: CitationStyle = {
  name: 'Chicago',
  note: (passage) => {
    const { source } = passage;
    const names = source.authors.map((author) => {
      const name = personName(author);
      return name.family === undefined ? name.literal : `${name.given} ${name.family}`;
    });
    return sentence([
      [names.length > 3 ? `${names[0] ?? ''} et al.` : series(names, 'and')],
      ...chicagoMiddle(source, ','),
      [locator(passage, '')],
    ]);
  },
  shortNote: (passage) => {
    const { authors, title } = passage.source;
    const names = authors.map((author) => familyOf(author));
    return sentence([
      [names.length > 3 ? `${names[0] ?? ''} et al.` : series(names, 'and')],
      [`“${shortTitle(title, 'dropped')},”`],
      [locator(passage, '')],
    ]);
  },
  reference: (source) => {
    const [first, ...others] = source.authors.map(personName);
    const names = [
      ...(first ? [first.family === undefined ? first.literal : `${first.family}, ${first.given}`] : []),
      ...others.map((name) => (name.family === undefined ? name.literal : `${name.given} ${name.family}`)),
    ];
    const parts = [[series(names, 'and')], ...chicagoMiddle(source, '.')].filter((part) => isPresent(part));
    const [title, ...rest] = names.length > 0 ? parts.slice(1) : parts;
    return joined([
      ...(names.length > 0 ? [withStop([series(names, 'and')])] : []),
      ...(title ? [title] : []),
      ...(rest.length > 0 ? [withStop(rest.flatMap((part, i) => (i === 0 ? part : [', ', ...part])))] : []),
    ]);
  },
};

function chicagoMiddle(source: CitedSource, stop: ',' | '.'): RichText[] {
  const { title, publisher } = source;
  const date = chicagoDate(source.published);
  const kind = sourceKind(source);
  if (kind === 'report') {
    const issued = [publisher ?? '', date].filter((part) => part !== '').join(', ');
    return stop === ','
      ? [[{ italic: title }, ...(issued === '' ? [] : [` (${issued})`])]]
      : [[{ italic: title }, '.'], [issued]];
  }
  // The comma or full stop is inside the quotation marks.
  const named: RichText = [
    `${quoted(title).slice(0, -1)}${/[.?!]$/u.test(title) && stop === '.' ? '' : stop}”`,
  ];
  return [
    named,
    [kind === 'newspaper' && publisher !== null ? { italic: publisher } : (publisher ?? '')],
    [date],
  ];
}

/**
 * In-text citations and reference list by the Publication Manual of the American Psychological Association, 7th edition: the elements of a reference
 * by 9.4, works without an author by 9.12, without a date by 9.17, parts of a source by 8.13.
 */
export const apa: CitationStyle = {
  name: 'APA',
  note: (passage) => apaInText(passage),
  shortNote: (passage) => apaInText(passage),
  reference: (source) => {
    const { authors, title, publisher } = source;
    const names = authors.map((author) => {
      const name = personName(author);
      return name.family === undefined ? name.literal : `${name.family}, ${initials(name.given)}`;
    });
    const isArticle = sourceKind(source) === 'newspaper';
    const named = withStop([isArticle ? title : { italic: title }]);
    const date = `(${apaDate(source.published)}).`;
    return joined([
      ...(names.length > 0 ? [withStop([series(names, '&', true)]), [date], named] : [named, [date]]),
      ...(publisher === null ? [] : [withStop([isArticle ? { italic: publisher } : publisher])]),
    ]);
  },
};

/** The styles that a reader can choose from. */
export const citationStyles = { chicago, apa } as const;
export type StyleName = keyof typeof citationStyles;

function apaInText(passage: CitedPassage): RichText {
  const { authors, title, published } = passage.source;
  const names = authors.map(familyOf);
  const who =
    names.length === 0
      ? `“${shortTitle(title, 'kept')},”`
      : `${names.length > 2 ? `${names[0] ?? ''} et al.` : names.join(' & ')},`;
  const [first] = published === null ? [] : dateParts(published);
  const year = first === undefined ? 'n.d.' : `${first.about ? 'ca. ' : ''}${yearWords(first.year)}`;
  const place = locator(passage, 'p. ');
  return [`(${who} ${year}${place === '' ? '' : `, ${place}`})`];
}

/** The day of publication in Chicago style: `October 2, 2020`, `ca. October 2020`, `September 2 to October 5, 2020`; empty if unknown. */
function chicagoDate(published: string | null): string {
  const [first, last] = published === null ? [] : dateParts(published);
  if (first === undefined) return '';
  const words = ({ year, month, day }: DateParts): string => {
    if (month === null) return yearWords(year);
    return day === null
      ? `${MONTHS[month - 1] ?? ''} ${yearWords(year)}`
      : `${MONTHS[month - 1] ?? ''} ${day}, ${yearWords(year)}`;
  };
  const about = first.about || last?.about === true ? 'ca. ' : '';
  return `${about}${words(first)}${last === undefined ? '' : ` to ${words(last)}`}`;
}

/** The day of publication in APA style: `2020, October 2`, `ca. 2020`, `n.d.`. */
function apaDate(published: string | null): string {
  const [first, last] = published === null ? [] : dateParts(published);
  if (first === undefined) return 'n.d.';
  if (first.about) return `ca. ${yearWords(first.year)}`;
  const words = ({ year, month, day }: DateParts): string =>
    month === null
      ? yearWords(year)
      : `${yearWords(year)}, ${MONTHS[month - 1] ?? ''}${day === null ? '' : ` ${day}`}`;
  return `${words(first)}${last === undefined ? '' : `–${words(last)}`}`;
}

const yearWords = (year: number): string => (year < 1 ? `${1 - year} BC` : String(year));

/** Where in its source a passage is, in terms that a reader can look up: a page, a paragraph, a row or a line, counted from 1. */
export function locator({ anchor, paragraph, page }: CitedPassage, beforePage: '' | 'p. '): string {
  const { kind, start, end } = anchor;
  if (kind === 'DOCUMENT') return '';
  if (kind === 'TEXT' && page !== null) return `${beforePage}${page}`;
  if (kind === 'TEXT') return paragraph === null ? '' : `para. ${paragraph}`;
  const [first, last] = [start + 1, Math.max(end, start + 1)];
  const which = first === last ? String(first) : `${first}–${last}`;
  if (kind === 'PAGE') return `${beforePage === '' || first === last ? beforePage : 'pp. '}${which}`;
  return `${kind === 'ROW' ? 'row' : 'line'}${first === last ? '' : 's'} ${which}`;
}

/** The name of an author in later notes. */
function familyOf(author: string): string {
  const name = personName(author);
  return name.family ?? name.literal;
}

const initials = (given: string): string =>
  given
    .split(/[\s.]+/u)
    .filter((part) => part !== '')
    .map((part) =>
      part
        .split('-')
        .map((piece) => `${[...piece][0]?.toLocaleUpperCase() ?? ''}.`)
        .join('-'),
    )
    .join(' ');

/** The first words of a title: up to its colon, four at most, without the article if the style omits it. */
function shortTitle(title: string, article: 'kept' | 'dropped'): string {
  const main = title.split(/[:–—]|\s-\s/u)[0]?.trim() ?? title;
  const words = (article === 'kept' ? main : main.replace(/^(?:the|a|an)\s+/iu, '')).split(/\s+/u);
  const short = words
    .slice(0, 4)
    .join(' ')
    .replace(/[,;.]+$/u, '');
  return short === '' ? title : short.replaceAll('“', '‘').replaceAll('”', '’');
}

/** `A`, `A and B`, `A, B, and C`; with `comma`, `A, & B`. */
function series(names: readonly string[], and: 'and' | '&', comma = false): string {
  if (names.length < 2) return names.join('');
  const last = names.at(-1) ?? '';
  const before = names.slice(0, -1).join(', ');
  return `${before}${names.length > 2 || comma ? ',' : ''} ${and} ${last}`;
}

const isPresent = (part: RichText): boolean => part.some((piece) => piece !== '');

/** Joins parts of a note with commas, except after a comma inside quotation marks; none at the end. */
function sentence(parts: readonly RichText[]): RichText {
  const there = parts.filter(isPresent);
  return there.flatMap((part, i) => {
    const last = there[i - 1]?.at(-1);
    const between = i === 0 ? [] : [typeof last === 'string' && last.endsWith(',”') ? ' ' : ', '];
    const isLast = i === there.length - 1;
    const pieces = part.map((piece) =>
      isLast && typeof piece === 'string' ? piece.replace(/,”$/u, '”') : piece,
    );
    return [...between, ...pieces];
  });
}

const joined = (parts: readonly RichText[]): RichText =>
  parts.filter(isPresent).flatMap((part, i) => (i === 0 ? part : [' ', ...part]));

/** With a full stop, unless it ends in one. */
function withStop(part: RichText): RichText {
  return /[.?!][”’]?$/u.test(plainText(part)) ? part : [...part, '.'];
}

/** A text without its italics. */
export const plainText = (rich: RichText): string =>
  rich.map((piece) => (typeof piece === 'string' ? piece : piece.italic)).join('');
