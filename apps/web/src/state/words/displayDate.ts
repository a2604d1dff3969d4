const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const SEASONS: Readonly<Record<string, string>> = { 21: 'spring', 22: 'summer', 23: 'autumn', 24: 'winter' };
const SINGLE = /^(-?[\dX]{4})(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?([?~%]?)$/u;

/**
 * A date of EDTF level 1 in words: `3 Oct 2020`, `Oct 2020`, `about 17 Sep 2023`, `2016–2020`, `since 1 Oct 2020`. What is no such date
 * is shown as it stands.
 */
export function displayDate(edtf: string): string {
  const [start = '', end] = edtf.split('/');
  if (end === undefined) return single(start);
  if (isOpen(start)) return `until ${single(end)}`;
  if (isOpen(end)) return `since ${single(start)}`;
  return range(start, end);
}

const isOpen = (side: string): boolean => side === '' || side === '..';

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
  if (month === undefined || month === 'XX') return year;
  const season = SEASONS[month];
  if (season) return `${season} ${year}`;
  const named = MONTHS[Number(month) - 1];
  if (named === undefined) return [year, month, day].filter(Boolean).join('-');
  return day === undefined || day === 'XX' ? `${named} ${year}` : `${Number(day)} ${named} ${year}`;
}

function displayYear(year: string): string {
  if (year.startsWith('-')) return `${Number(year.slice(1).replaceAll('X', '0')) + 1} BC`;
  if (year.endsWith('XX')) return `${year.slice(0, 2)}00s`;
  return year.endsWith('X') ? `${year.slice(0, 3)}0s` : year;
}
