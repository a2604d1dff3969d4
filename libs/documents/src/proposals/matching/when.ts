import type { IsoDay } from '@entente/model';
import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';

const HINT =
  /\b(?:\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december|today|yesterday|tomorrow|tonight|week|weekend|month|year|ago|last|since|spring|summer|autumn|winter)/iu;
const YEAR = /\b(?:in|since|during|by|of|early|late|mid)[ -]((?:19|20)\d\d)\b(?![-–/]\d)/u;
const YEARS = /\b((?:19|20)\d\d)\s?(?:[-–]|to|and|until)\s?((?:19|20)\d\d)\b/u;
const DECADE = /\b(?:in|during) the ((?:19|20)\d)0s\b/u;
const SEASON = /\b(spring|summer|autumn|winter) (?:of )?((?:19|20)\d\d)\b/iu;
/** EDTF's numbers of the seasons. */
const SEASONS: Readonly<Record<string, string>> = { spring: '21', summer: '22', autumn: '23', winter: '24' };
const WEEK = /\b(last|this|next) (week|weekend)\b|\b(?:over|at|during) the (weekend)\b/iu;
/** What tells no day of the deed: when somebody said so, a deadline, how long. */
const ASIDE =
  /\b(?:said|says|told (?:[\w’']+ ){1,3}|reported|denied|alleged|added|acknowledged|according to)\s?(?:late |early )?(?:on )?(?:mon|tues|wednes|thurs|fri|satur|sun)day\b|\b(?:by|before|until) (?:january|february|march|april|may|june|july|august|september|october|november|december)\b|\bfor the (?:past|last) [\w-]+ (?:days|weeks|months|years)\b/giu;
/** "late May" is May. */
const PART_OF_MONTH =
  /\b(?:early|mid|late)[ -](?=(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\b)/giu;
/** "on the night of April 13" is that day. */
const NIGHT_OF = /\b(?:on )?the (?:night|morning|evening|afternoon|eve) of (?=\p{Lu}|\d)/gu;
const SINCE = /\bsince\b/iu;
const parser = en.casual.clone();

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * When a sentence says that something happened, in EDTF, as precisely as it says and no more: 2023-03 for a month, `~` for what is worked
 * out from the day of publication. Null where it says nothing, or only relative to a day that is not known. What goes on since a day
 * (`tie`) is an interval with an open end. Of several dates the nearest to the verb counts, where its word is given.
 */
export function whenOf(
  text: string,
  published: IsoDay | null,
  past: boolean,
  tie: 'STANDING' | 'BEGUN' | null = null,
  verb: string | null = null,
): string | null {
  const decade = DECADE.exec(text);
  if (decade) return `${decade[1]}X`;
  if (!HINT.test(text)) return null;
  const sentence = (past ? text.replace(ASIDE, '') : text).replace(PART_OF_MONTH, '');
  const found = dateIn(sentence, published, past, verb === null ? null : sentence.indexOf(verb));
  const open = tie === 'BEGUN' || (tie === 'STANDING' && SINCE.test(sentence));
  return found !== null && open && !found.includes('/') ? `${found}/..` : found;
}

function dateIn(
  sentence: string,
  published: IsoDay | null,
  past: boolean,
  verb: number | null,
): string | null {
  const years = YEARS.exec(sentence);
  if (years) return `${years[1]}/${years[2]}`;
  const season = SEASON.exec(sentence);
  if (season) return `${season[2]}-${SEASONS[season[1]?.toLowerCase() ?? '']}`;
  const week = WEEK.exec(sentence);
  if (week && published !== null) return weekOf(week, published);
  // At noon in UTC, so that no time zone moves the day.
  const reference = new Date(`${published ?? '2000-01-01'}T12:00:00Z`);
  const results = parser
    .parse(sentence.replace(NIGHT_OF, ''), { instant: reference, timezone: 0 }, { forwardDate: false })
    .flatMap((result) => {
      const edtf = edtfOf(result, published, past);
      return edtf === null ? [] : [{ edtf, distance: distanceTo(verb, result) }];
    });
  const found = results.reduce<(typeof results)[number] | null>(
    (best, one) => (best && best.distance <= one.distance ? best : one),
    null,
  )?.edtf;
  if (found) return found;
  return YEAR.exec(sentence)?.[1] ?? null;
}

/** How far a date stands from the verb, in letters; what stands after it is nearer. */
function distanceTo(verb: number | null, { index, text }: ParsedResult): number {
  if (verb === null) return 0;
  return index >= verb ? index - verb : (verb - index - text.length) * 2;
}

/** The days of a week, or of its weekend; of this week those up to the day of publication. */
function weekOf([, which, word, weekend]: RegExpExecArray, published: IsoDay): string {
  const day = new Date(`${published}T12:00:00Z`);
  const sinceMonday = (day.getUTCDay() + 6) % 7;
  const shown = (offset: number): string => {
    const other = new Date(day);
    other.setUTCDate(day.getUTCDate() - sinceMonday + offset);
    return `${other.toISOString().slice(0, 10)}~`;
  };
  const days = (weekend ?? word)?.toLowerCase() === 'weekend';
  const when = which?.toLowerCase() ?? 'last';
  // "the weekend" of a document is the one before it, but for one of a Saturday or a Sunday.
  const monday = when === 'next' ? 7 : when === 'this' || (days && sinceMonday >= 5) ? 0 : -7;
  if (days) return `${shown(monday + 5)}/${shown(monday + 6)}`;
  return when === 'this' && sinceMonday > 0
    ? `${shown(0)}/${published}~`
    : `${shown(monday)}/${shown(monday + 6)}`;
}

/** "the march", "may", "sat": common words that a month or a weekday is short for, without its capital letter. */
const COMMON = /^(?:march|may|sun|sat|mon|wed|dec|mar|sec)\b/u;

function edtfOf(result: ParsedResult, published: IsoDay | null, past: boolean): string | null {
  if (COMMON.test(result.text)) return null;
  const start = dayOf(result.start, result.text, published, past);
  if (start === null || !result.end) return start;
  const end = dayOf(result.end, result.text, published, past);
  return end === null || end <= start ? start : `${start}/${end}`;
}

const isThisWeek = (day: string, published: IsoDay): boolean => {
  const end = new Date(`${published}T12:00:00Z`);
  const monday = new Date(end);
  monday.setUTCDate(end.getUTCDate() - ((end.getUTCDay() + 6) % 7));
  return day >= monday.toISOString().slice(0, 10) && day <= published;
};

function dayOf(
  parts: ParsedComponents,
  text: string,
  published: IsoDay | null,
  past: boolean,
): string | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  // Relative to a day that is not known: no date.
  if (published === null && !/\b(?:19|20)\d\d\b/u.test(text)) return null;
  // A time of the day alone is no date; nor is a mere duration.
  if (/^\s*(?:now|\d+|(?:at )?\d{1,2}[:.]\d\d.*|this (?:morning|evening|afternoon))\s*$/iu.test(text))
    return null;
  const months = parts.isCertain('month');
  const days = parts.isCertain('day');
  if (parts.isCertain('year')) {
    if (months && days && !/ago|last|next|week|month|yesterday|today|tonight|tomorrow/iu.test(text))
      return `${year}-${two(month)}-${two(day)}`;
    if (months && !days) return `${year}-${two(month)}${/ago|last|past/iu.test(text) ? '~' : ''}`;
    if (published === null) return /\b(?:19|20)\d\d\b/u.test(text) ? String(year) : null;
  }
  if (published === null) return null;
  if (months && !parts.isCertain('year')) {
    // "in November" is the last November before the document, where it tells of the past.
    const shown = days ? `${year}-${two(month)}-${two(day)}` : `${year}-${two(month)}`;
    const late = past && shown.slice(0, 10) > published.slice(0, shown.length);
    return late ? `${year - 1}${shown.slice(4)}` : shown;
  }
  if (/year|decade/iu.test(text)) return `${year}~`;
  if (/month/iu.test(text)) return `${year}-${two(month)}~`;
  const worked = `${year}-${two(month)}-${two(day)}`;
  // "last Tuesday" is not yesterday: it is that of the week before.
  const lastWeek = /^last /iu.test(text) && parts.isCertain('weekday') && isThisWeek(worked, published);
  if (lastWeek || (past && worked > published && parts.isCertain('weekday'))) {
    const back = new Date(`${worked}T12:00:00Z`);
    back.setUTCDate(back.getUTCDate() - 7);
    return `${back.toISOString().slice(0, 10)}~`;
  }
  return `${worked}~`;
}
