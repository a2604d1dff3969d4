/** The two clocks, each a day of ISO 8601; null: not set. */
export interface Clocks {
  /** The world's: what had begun by that day and had not ended. */
  readonly asOf: string | null;
  /** The reader's: what sources had said by that day. */
  readonly knownAt: string | null;
}
