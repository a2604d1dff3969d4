import type { GraphRelation } from '../state/network/graphRelation';

/** Actors that a filter takes. */
const MOST_ACTORS = 1000;

/** A filter that the chosen relations pass, and as few others as can be; as known on a day, or ever. */
export function chosenFilter(
  chosen: readonly Pick<GraphRelation, 'from' | 'to'>[],
  knownAt: string | null,
): { knownAt: string | null; actorIds?: string[] } {
  const ends = [...new Set(chosen.flatMap(({ from, to }) => [from, to]))];
  return ends.length <= MOST_ACTORS ? { knownAt, actorIds: ends } : { knownAt };
}
