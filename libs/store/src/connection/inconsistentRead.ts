/**
 * Whether all of these were there when they were read. Of what is deleted, every property reads as null from then on, and none is in its map
 * of properties.
 */
export const areThere = (...values: readonly unknown[]): boolean =>
  values.every((value) => value !== null && value !== undefined);

/**
 * The parts of an answer do not fit. Neo4j reads what is committed at each step of a query, so that what is deleted meanwhile is there at one
 * step and gone at the next: asked again, it is whole. A graph at rest of which this is said is broken.
 */
export class InconsistentReadError extends Error {
  override readonly name = 'TornAnswerError';
}

/**
 * What each thing of the answer always has: where a part is missing, the thing was deleted while it was read.
 * @throws TornAnswerError
 */
export function assertThere(...parts: readonly unknown[]): void {
  if (!areThere(...parts)) throw new InconsistentReadError('Something was deleted while it was read');
}
