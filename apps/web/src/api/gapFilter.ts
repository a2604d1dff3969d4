/** Of which day the gaps are looked for: days of ISO 8601; null: any. */
export interface GapFilter {
  readonly asOf: string | null;
  readonly knownAt: string | null;
}
