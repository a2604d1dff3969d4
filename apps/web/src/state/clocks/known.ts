import type { Evidence } from '@entente/model';

/** What the server says of a day of the reader's clock, of which the page cannot work it out itself. */
export interface Known {
  /** Relation ids and what was known of each; what is not in it was not known. Null where the clock is not set: all is known. */
  readonly evidence: ReadonlyMap<string, Evidence> | null;
  /** Ids of undated relations, and the day on which each begins, as a number of `dayNumber`. */
  readonly begins: ReadonlyMap<string, number>;
}
