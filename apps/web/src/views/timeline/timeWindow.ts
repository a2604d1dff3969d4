/** A stretch of time, from a day to before another; numbers of `dayNumber`, parts of days included. */
export interface TimeWindow {
  readonly from: number;
  readonly to: number;
}
