/** A list with at least one element, so that a claim without a citation does not type-check. */
export type NonEmpty<T> = readonly [T, ...T[]];
