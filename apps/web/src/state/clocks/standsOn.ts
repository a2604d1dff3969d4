import { reachOf } from './reachOf';

/**
 * Whether a relation stands on a day of the world's clock, by the rule of the API's `asOf`: it has begun, and where its date is an
 * interval that ends, it has not ended. A single date, however coarse, is an event: once begun it stays. An undated relation begins
 * on the first day on which one of its sources may have been published, and where no source has a date, never.
 *
 * @param occurred EDTF level 1, null where no source says when.
 * @param begins The day on which it begins where it is undated, as a number of `dayNumber`.
 * @param asOf The day, as a number of `dayNumber`.
 */
export function standsOn(occurred: string | null, begins: number | null, asOf: number): boolean {
  const reach = reachOf(occurred);
  if (reach === null) return begins !== null && begins <= asOf;
  return reach.first <= asOf && (reach.endsOn === null || reach.endsOn >= asOf);
}
