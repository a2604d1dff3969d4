/** A stretch of a text in UTF-16 code units, its end not included. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}
