/**
 * Whether all of these were there when they were read. Of what is deleted, every property reads as null from then on, and none is in its map
 * of properties.
 */
export const areThere = (...values: readonly unknown[]): boolean =>
  values.every((value) => value !== null && value !== undefined);
