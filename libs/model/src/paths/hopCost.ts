/** Paths have at most one hop fewer than this. */
const BASE = 7;

/**
 * What a hop of a rank of evidence costs. Costs of hops add up so that of two paths of one length, at most 6, the one with fewer
 * of the weakest hops costs less, then the one with fewer of the next weaker ones: the order of their hops, weakest first.
 */
export function hopCost(rank: number): number {
  return rank === 0 ? 0 : BASE ** (rank - 1);
}
