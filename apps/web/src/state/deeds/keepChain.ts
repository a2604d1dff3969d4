import type { ChainRef } from '../chainRef';
import type { Deed } from '../deed';

/** Puts a chain aside to be compared, or back. */
export function keepChain(chain: ChainRef): Deed {
  return {
    title: 'Keep a chain, or not',
    change: ({ keptChains }) => {
      const others = keptChains.filter(({ key }) => key !== chain.key);
      return { keptChains: others.length < keptChains.length ? others : [...keptChains, chain] };
    },
  };
}
