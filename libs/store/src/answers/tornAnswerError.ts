import { areThere } from './areThere.js';

/**
 * The parts of an answer do not fit. Neo4j reads what is committed at each step of a query, so that what is deleted meanwhile is there at one
 * step and gone at the next: asked again, it is whole. A graph at rest of which this is said is broken.
 */
export class TornAnswerError extends Error {
  override readonly name = 'TornAnswerError';
}

/**
 * What each thing of the answer always has: where a part is missing, the thing was deleted while it was read.
 * @throws TornAnswerError
 */
export function assertThere(...parts: readonly unknown[]): void {
  if (!areThere(...parts)) throw new TornAnswerError('Something was deleted while it was read');
}
