const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const SINGLE = /^(-?[\dX]{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%]?)$/u;

/**
 * A date of EDTF level 1 in words: `3 Oct 2020`, `Oct 2020`, `about 17 Sep 2023`, `2016–2020`, `since 1 Oct 2020, ongoing`, `from 2017, end
 * unknown`, `some year from 2000 to 2099`. What is no such date is shown as it stands.
 */
export function displayDate(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return single(start);
  if (start === '..') return `until ${single(end)}`;
  if (start === '') return `until ${single(end)}, start unknown`;
  if (end === '..') return `since ${single(start)}, ongoing`;
  if (end === '') return `from ${single(start)}, end unknown`;
  return range(start, end);
}

const moment = new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeStyle: 'short' });

/** A moment of ISO 8601 on the reader's clock: `3 Oct 2020, 14:05`. */
export const displayMoment = (iso: string): string => moment.format(new Date(iso));

function range(start: string, end: string): string {
  const [first, last] = [SINGLE.exec(start), SINGLE.exec(end)];
  const bothAbout = start.endsWith('~') && end.endsWith('~');
  const from = bothAbout ? start.slice(0, -1) : start;
  const to = bothAbout ? end.slice(0, -1) : end;
  const about = bothAbout ? 'about ' : '';
  const [, year, month, day] = first ?? [];
  const sameYear = year !== undefined && year === last?.[1] && month !== undefined && last[2] !== undefined;
  const plain = bothAbout || (!first?.[4] && !last?.[4]);
  if (!sameYear || !plain) {
    const spaced = [from, to].every((side) => /^-?\d{4}$/u.test(side)) ? '–' : ' – ';
    return `${about}${single(from)}${spaced}${single(to)}`;
  }
  if (day !== undefined && month === last[2] && last[3] !== undefined) {
    return `${about}${Number(day)}–${single(to)}`;
  }
  return `${about}${single(from).replace(` ${year}`, '')} – ${single(to)}`;
}

function single(text: string): string {
  const [, year, month, day, doubt] = SINGLE.exec(text) ?? [];
  if (year === undefined) return text;
  const date = words(displayYear(year), month, day);
  if (doubt === '~') return `about ${date}`;
  if (doubt === '?') return `${date}, uncertain`;
  return doubt === '%' ? `about ${date}, uncertain` : date;
}

function words(year: string, month: string | undefined, day: string | undefined): string {
  if (month === undefined) return year;
  if (month === 'XX') return day === undefined ? `some month of ${year}` : `some day of ${year}`;
  const season = SEASONS[month];
  if (season) return `${season} ${year}`;
  const named = MONTHS[Number(month) - 1];
  if (named === undefined) return [year, month, day].filter(Boolean).join('-');
  if (day === 'XX') return `some day of ${named} ${year}`;
  return day === undefined ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

function displayYear(year: string): string {
  if (!year.includes('X')) return plainYear(year);
  const [low, high] = [year.replaceAll('X', '0'), year.replaceAll('X', '9')];
  const [first, last] = year.startsWith('-') ? [high, low] : [low, high];
  return `some year from ${plainYear(first)} to ${plainYear(last)}`;
}

/** The year 0000 is 1 BC. */
function plainYear(year: string): string {
  const number = Number(year);
  return number > 0 ? year : `${1 - number} BC`;
}
