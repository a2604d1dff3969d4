import type { IsoDay } from '@entente/model';
import { en, type ParsedComponents, type ParsedResult } from 'chrono-node';

const HINT =
  /\b(?:\d{4}|monday|tuesday|wednesday|thursday|friday|saturday|sunday|jan|feb|mar|apr|may|june?|july?|aug|sep|oct|nov|dec|january|february|march|april|august|september|october|november|december|today|yesterday|tomorrow|tonight|week|weekend|month|year|ago|last|since)/iu;
const YEAR = /\b(?:in|since|during|by|of|early|late|mid)[ -]((?:19|20)\d\d)\b(?![-–/]\d)/u;
const YEARS = /\b((?:19|20)\d\d)\s?(?:[-–]|to|and|until)\s?((?:19|20)\d\d)\b/u;
const parser = en.casual.clone();

const two = (number: number): string => String(number).padStart(2, '0');

/**
 * When a sentence says that something happened, in EDTF, as precisely as it says and no more: 2023-03 for a month, `~` for what is worked
 * out from the day of publication. Null where it says nothing, or only relative to a day that is not known.
 */
export function whenOf(sentence: string, published: IsoDay | null, past: boolean): string | null {
  if (!HINT.test(sentence)) return null;
  const years = YEARS.exec(sentence);
  if (years) return `${years[1]}/${years[2]}`;
  // At noon in UTC, so that no time zone moves the day.
  const reference = new Date(`${published ?? '2000-01-01'}T12:00:00Z`);
  const found = parser
    .parse(sentence, { instant: reference, timezone: 0 }, { forwardDate: false })
    .map((result) => edtfOf(result, published, past))
    .find((edtf) => edtf !== null);
  if (found) return found;
  return YEAR.exec(sentence)?.[1] ?? null;
}

function edtfOf(result: ParsedResult, published: IsoDay | null, past: boolean): string | null {
  const start = dayOf(result.start, result.text, published, past);
  if (start === null || !result.end) return start;
  const end = dayOf(result.end, result.text, published, past);
  return end === null || end <= start ? start : `${start}/${end}`;
}

function dayOf(
  parts: ParsedComponents,
  text: string,
  published: IsoDay | null,
  past: boolean,
): string | null {
  const [year, month, day] = [parts.get('year'), parts.get('month'), parts.get('day')];
  if (year === null || month === null || day === null) return null;
  // A time of the day alone is no date; nor is a mere duration.
  if (/^\s*(?:now|\d+|(?:at )?\d{1,2}[:.]\d\d.*|this (?:morning|evening|afternoon))\s*$/iu.test(text))
    return null;
  const months = parts.isCertain('month');
  const days = parts.isCertain('day');
  if (parts.isCertain('year')) {
    if (months && days && !/ago|last|next|week|month/iu.test(text))
      return `${year}-${two(month)}-${two(day)}`;
    if (months && !days) return `${year}-${two(month)}`;
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
  if (past && worked > published && parts.isCertain('weekday')) {
    const back = new Date(`${worked}T12:00:00Z`);
    back.setUTCDate(back.getUTCDate() - 7);
    return `${back.toISOString().slice(0, 10)}~`;
  }
  return `${worked}~`;
}
