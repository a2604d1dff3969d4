import type { CitedSource } from './citedPassage';

/** A day, as precise as it is known. */
export interface DateParts {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number | null;
  readonly day: number | null;
  /** Whether it is uncertain or approximate. */
  readonly about: boolean;
}

const SINGLE = /^(-?\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d{2}))?)?(?:-XX)*([?~%]?)$/u;

/**
 * The first day and, of an interval, the last day of a date of EDTF level 1. Empty if a year has unknown digits, as in `201X`, or if a side is open;
 * seasons, and unspecified months and days, are omitted.
 */
export function dateParts(edtf: string): readonly DateParts[] {
  const parts = edtf.split('/').map(single);
  return parts.every((part) => part !== null) ? parts : [];
}

function single(text: string): DateParts | null {
  const season = /^(-?\d{4})-2[1-4]([?~%]?)$/u.exec(text);
  if (season) return { year: Number(season[1]), month: null, day: null, about: season[2] !== '' };
  const [matched, year, month, day, doubt] = SINGLE.exec(text) ?? [];
  if (matched === undefined) return null;
  return {
    year: Number(year),
    month: month === undefined ? null : Number(month),
    day: day === undefined ? null : Number(day),
    about: doubt !== '',
  };
}

/** The name of a person in two parts, or the name of an organisation as one. */
type PersonName =
  | { readonly family: string; readonly given: string; readonly literal?: undefined }
  | { readonly literal: string; readonly family?: undefined };

/** Words that occur in names of organisations and not of persons. */
const BODY =
  /\b(?:agency|alliance|armed|army|associated|association|authority|bank|board|broadcasting|bureau|cent(?:er|re)|center|college|commission|committee|community|company|congress|corporation|council|court|department|desk|directorate|editorial|editors?|embassy|federation|forces?|foundation|fund|government|group|house|institut\w*|international|law|league|library|mission|ministry|monitor|museum|national|network|news|office|organi[sz]ation|parliament|party|police|post|press|project|radio|report|reuters|review|school|secretariat|senate|service|society|staff|state|system|team|television|times|trust|tv|union|united|university|watch|world)\b/iu;

/** Particles that belong to a family name. */
const PARTICLE = /^(?:al|bin|da|de|del|della|den|der|di|dos|du|el|ibn|la|le|ten|ter|van|von|zu)$/iu;

/**
 * An author split as reference managers do. `Family, Given` is taken as written; two to four words of letters, none of them a word of organisations,
 * are a person whose family name is last, with the particles before it. Anything else is one name.
 */
export function personName(author: string): PersonName {
  const name = author.replace(/\s+/gu, ' ').trim();
  const [family = '', given = '', ...more] = name.split(', ');
  if (given !== '' && more.length === 0 && !BODY.test(name)) return { family, given };
  const words = name.split(' ');
  const plain =
    words.length >= 2 && words.length <= 4 && words.every((word) => /^[\p{L}\p{M}.'’-]+$/u.test(word));
  if (!plain || BODY.test(name) || / (?:and|of|for|the) /iu.test(` ${name} `)) return { literal: name };
  let last = words.length - 1;
  while (last > 1 && PARTICLE.test(words[last - 1] ?? '')) last -= 1;
  return { family: words.slice(last).join(' '), given: words.slice(0, last).join(' ') };
}

/** The type of a source for a reference manager, as far as it can be concluded from what is known. */
export type SourceKind = 'newspaper' | 'webpage' | 'report' | 'document';

const OFFICIAL =
  /\b(?:agency|authority|bank|commission|committee|council|court|department|directorate|embassy|foundation|government|institut\w*|ministry|organi[sz]ation|parliament|secretariat|think tank|union|united nations|university)\b/iu;

/**
 * A PDF is a report; a source with a day or month whose publisher is not an office or institute is a newspaper article; a source with an address is a
 * web page; anything else is a document.
 */
export function sourceKind({ mediaType, publisher, published, url }: CitedSource): SourceKind {
  if (mediaType === 'application/pdf') return 'report';
  const dated = published !== null && /^-?\d{4}-(?:0[1-9]|1[0-2])/u.test(published);
  if (publisher !== null && dated && !OFFICIAL.test(publisher)) return 'newspaper';
  return url === null ? 'document' : 'webpage';
}

/** An author as a CSL-JSON name. */
function cslName(
  author: string,
): { readonly family: string; readonly given: string } | { readonly literal: string } {
  const name = personName(author);
  return name.family === undefined ? { literal: name.literal } : { family: name.family, given: name.given };
}

/** A CSL-JSON 1.0 item, as reference managers read it. */
export interface CslItem {
  readonly id: string;
  readonly type: 'article-newspaper' | 'webpage' | 'report' | 'document';
  readonly title: string;
  readonly author?: readonly ReturnType<typeof cslName>[];
  /** The newspaper, or the website of the page. */
  readonly 'container-title'?: string;
  readonly publisher?: string;
  readonly issued?: { readonly 'date-parts': readonly (readonly number[])[]; readonly circa?: true };
  readonly URL?: string;
  readonly language?: string;
  readonly note?: string;
}

/** A source as CSL-JSON (citationstyles.org, schema csl-data); the cited passage, if there is one, is in its note. */
export function cslItem(source: CitedSource, note: string | null = null): CslItem {
  const { id, authors, title, publisher, published, url, language } = source;
  const kind = sourceKind(source);
  const days = published === null ? [] : dateParts(published);
  return {
    id,
    type: kind === 'newspaper' ? 'article-newspaper' : kind,
    title,
    ...(authors.length > 0 ? { author: authors.map(cslName) } : {}),
    ...(publisher === null
      ? {}
      : kind === 'newspaper' || kind === 'webpage'
        ? { 'container-title': publisher }
        : { publisher }),
    ...(days.length > 0 ? { issued: issued(days) } : {}),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
    ...(note === null ? {} : { note }),
  };
}

function issued(days: readonly DateParts[]): NonNullable<CslItem['issued']> {
  const parts = days.map(({ year, month, day }) => [year, month, day].filter((part) => part !== null));
  return { 'date-parts': parts, ...(days.some(({ about }) => about) ? { circa: true as const } : {}) };
}
