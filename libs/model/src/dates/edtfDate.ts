import type { IsoDay } from './isoDay.js';

/** A date as a source gives it, and the days it reaches over. */
export interface EdtfDate {
  /** EDTF level 1 (ISO 8601-2). */
  readonly text: string;
  /** First day; OPEN_START where an interval's start is open or unknown. */
  readonly earliest: IsoDay;
  /** Last day; OPEN_END where an interval's end is open or unknown. */
  readonly latest: IsoDay;
  /** The last day of an interval that ends; null for a single date, which is an event, and for an interval that does not end. */
  readonly endsOn: IsoDay | null;
}
