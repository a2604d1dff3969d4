/**
 * Whether none of these properties is missing. Once a node is deleted, each of its properties reads as null, and its map of properties is
 * empty.
 */
export const areThere = (...values: readonly unknown[]): boolean =>
  values.every((value) => value !== null && value !== undefined);

/**
 * Parts of a result do not fit together. Each step of a query reads what is committed at that moment, so that something deleted meanwhile
 * is there at one step and gone at the next; a second read succeeds. If it happens while nothing is written, the graph is damaged.
 */
export class InconsistentReadError extends Error {
  override readonly name = 'InconsistentReadError';
}

/**
 * Checks properties that are never absent: where one is missing, its node was deleted while it was read.
 * @throws InconsistentReadError
 */
export function assertThere(...parts: readonly unknown[]): void {
  if (!areThere(...parts)) throw new InconsistentReadError('Something was deleted while it was read');
}
