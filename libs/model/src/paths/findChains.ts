import { WEAKEST_RANK } from '../evidence/evidenceRank.js';
import { ChainSearch } from './chainSearch.js';
import type { ChainRequest } from './chainRequest.js';
import { PathRank } from './pathRank.js';
import type { Ties } from './ties.js';

/**
 * The best chains of distinct actors from one to another: lists of actors' numbers, best first, at most `limit`. A hop is as strong
 * as the strongest tie between its two. Where nothing else tells two chains apart, the order of their actors does.
 *
 * SHORTEST looks through one length after the other. STRONGEST does so with the strongest ties alone, then with the next weaker ones
 * too, and so on, so that each time the weakest hop is known.
 */
export function findChains(ties: Ties, request: ChainRequest): number[][] {
  const { from, to, limit } = request;
  if (from === to || limit === 0) return [];
  return request.rank === PathRank.SHORTEST ? shortest(ties, request) : strongest(ties, request);
}

function shortest(ties: Ties, { from, to, maxLength, limit }: ChainRequest): number[][] {
  const search = new ChainSearch(ties, from, to, WEAKEST_RANK);
  const found: number[][] = [];
  for (let length = 1; length <= maxLength && found.length < limit && search.canGoOn; length += 1) {
    found.push(...search.ofLength(length, limit - found.length, 0));
  }
  return found;
}

function strongest(ties: Ties, { from, to, maxLength, limit }: ChainRequest): number[][] {
  const found: number[][] = [];
  for (let weakest = 0; weakest <= WEAKEST_RANK && found.length < limit; weakest += 1) {
    const search = new ChainSearch(ties, from, to, weakest);
    for (let length = 1; length <= maxLength && found.length < limit && search.canGoOn; length += 1) {
      // Chains without a hop this weak are found already, or there would be no need to look on.
      found.push(...search.ofLength(length, limit - found.length, weakest));
    }
  }
  return found;
}
