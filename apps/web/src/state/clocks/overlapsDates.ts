import type { DateRange } from './dateRange';
import { dayNumber } from './dayNumber';
import { reachOf } from './reachOf';

/** Whether a date of EDTF level 1 reaches into a range of days, as the API's `occurredFrom` and `occurredTo` have it: what is undated does not. */
export function overlapsDates(occurred: string | null, { from, to }: DateRange): boolean {
  if (from === null && to === null) return true;
  const reach = reachOf(occurred);
  return (
    reach !== null &&
    (from === null || reach.last >= dayNumber(from)) &&
    (to === null || reach.first <= dayNumber(to))
  );
}
