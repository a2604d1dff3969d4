/** A day as far as it is known. */
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
 * The first and, of an interval, the last day of a date of EDTF level 1. Empty where a year is not known to the digit, as in `201X`,
 * or a side is open; seasons, and months and days that are unspecified, are left out.
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
