import { edtfReach } from '../dates/edtf.js';
import { compareDays, dayCount, type IsoDay } from '../dates/isoDay.js';
import { Stance } from '../vocabulary/kinds.js';
import type { Qualifier } from '../vocabulary/relationType.js';

/** The details of a relation besides its type and its ends. */
export interface RelationDetails {
  /** EDTF level 1; null where no source says when. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
}

/** A claim as far as it says when it was known, and what. */
export interface DetailedClaim extends RelationDetails {
  readonly stance: Stance;
  /** For each of its dated sources, the last day on which that may have been published. */
  readonly published: readonly IsoDay[];
}

/**
 * The date and the qualifiers of a relation, computed from the claims that were known on a day. A claim is known once one of its
 * sources was published; a source without a date never counts. For the date, and for each key of the recorded qualifiers:
 *
 * 1. Where all claims were known, it is as recorded.
 * 2. Where no claim, known or not, gives it, it is as recorded too, except that a date's days after the last publication were not known:
 *    an interval that ends later has an unknown end, and what begins later has no date.
 * 3. Else it is as recorded where a known claim says so, and what the known claims say where none does: all their values of the key;
 *    of dates an interval before a single date, the longest interval, the shortest single date, then the earlier one.
 *
 * Claims that deny the relation say something here only where all known ones deny it.
 */
export function knownDetails(
  recorded: RelationDetails,
  claims: readonly DetailedClaim[],
  day: IsoDay,
): RelationDetails {
  const known = claims.filter(({ published }) => published.some((one) => compareDays(one, day) <= 0));
  if (known.length === claims.length) return recorded;
  const affirming = known.filter(({ stance }) => stance !== Stance.DENIED);
  const counted = affirming.length > 0 ? affirming : known;
  return {
    occurred: claims.some(({ occurred }) => occurred !== null)
      ? knownDate(recorded.occurred, counted)
      : notAfter(recorded.occurred, lastOf(claims, day)),
    qualifiers: knownQualifiers(recorded.qualifiers, claims, counted),
  };
}

function knownDate(recorded: string | null, counted: readonly DetailedClaim[]): string | null {
  const dates = counted.flatMap(({ occurred }) => occurred ?? []);
  if (recorded !== null && dates.includes(recorded)) return recorded;
  return dates.sort(byUse)[0] ?? null;
}

/** Intervals before single dates, the longest interval, the shortest single date. */
function byUse(a: string, b: string): number {
  const [one, other] = [reachOf(a), reachOf(b)];
  if (one.isInterval !== other.isInterval) return one.isInterval ? -1 : 1;
  const longer = one.days - other.days;
  return (
    (one.isInterval ? -longer : longer) ||
    compareDays(one.earliest, other.earliest) ||
    (a < b ? -1 : Number(a > b))
  );
}

function reachOf(text: string): { isInterval: boolean; days: number; earliest: IsoDay } {
  const { earliest, latest } = edtfReach(text);
  return { isInterval: text.includes('/'), days: dayCount(latest) - dayCount(earliest), earliest };
}

/** The last day on which one of the claims' sources was published, up to a day. */
function lastOf(claims: readonly DetailedClaim[], day: IsoDay): IsoDay {
  const days = claims.flatMap(({ published }) => published.filter((one) => compareDays(one, day) <= 0));
  return days.reduce((last, one) => (compareDays(one, last) > 0 ? one : last), days[0] ?? day);
}

/** The part of a date that could be known by a day. */
function notAfter(text: string | null, day: IsoDay): string | null {
  if (text === null) return null;
  const { earliest, endsOn } = edtfReach(text);
  if (compareDays(earliest, day) > 0) return null;
  if (endsOn === null || compareDays(endsOn, day) <= 0) return text;
  const [start = ''] = text.split('/');
  return start === '' || start === '..' ? null : `${start}/`;
}

function knownQualifiers(
  recorded: readonly Qualifier[],
  claims: readonly DetailedClaim[],
  counted: readonly DetailedClaim[],
): readonly Qualifier[] {
  const given = counted.flatMap(({ qualifiers }) => qualifiers);
  return [...new Set(recorded.map(({ key }) => key))].flatMap((key) => {
    const ofKey = (qualifier: Qualifier): boolean => qualifier.key === key;
    const settled = recorded.filter(ofKey);
    if (!claims.some(({ qualifiers }) => qualifiers.some(ofKey))) return settled;
    const values = given.filter(ofKey);
    const kept = settled.filter((qualifier) => values.some((value) => isSame(value, qualifier)));
    if (kept.length > 0) return kept;
    return values.filter((value, i) => values.findIndex((other) => isSame(other, value)) === i);
  });
}

const isSame = (a: Qualifier, b: Qualifier): boolean => a.value === b.value && a.unit === b.unit;
