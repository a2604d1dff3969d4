/** Days of ISO 8601, both of them included; null where it is open on that side. */
export interface DateRange {
  readonly from: string | null;
  readonly to: string | null;
}
