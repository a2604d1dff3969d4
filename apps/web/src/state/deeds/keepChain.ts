import type { Deed } from '../deed';
import type { ChainRef } from '../paths/chainRef';

/** Puts a chain aside to be compared, or no longer. */
export function keepChain(chain: ChainRef, kept: boolean): Deed {
  return {
    title: kept ? 'Pin a path' : 'Unpin a path',
    change: ({ keptChains }) => {
      const others = keptChains.filter(({ key }) => key !== chain.key);
      return { keptChains: kept ? [...others, chain] : others };
    },
  };
}
