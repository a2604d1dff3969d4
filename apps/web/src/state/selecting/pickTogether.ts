import type { Graph } from '../network/graph';
import type { Picked } from './picked';

/** Actors as a selection, with the relations that run between them. */
export function pickTogether({ relations }: Graph, actorIds: readonly string[]): Picked {
  const both = new Set(actorIds);
  return {
    actorIds,
    relationIds: relations.filter(({ from, to }) => both.has(from) && both.has(to)).map(({ id }) => id),
  };
}
