/** Whether all of these were there when they were read. Of what is deleted, every property reads as null from then on. */
export const areThere = (...values: readonly unknown[]): boolean => !values.includes(null);
