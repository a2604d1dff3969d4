import type { Gap } from '@entente/model';
import type { ChainRef } from './paths/chainRef';

/** What is brought out on the network, one thing at a time: a gap, or chains that were laid out, with their relations. */
export type Layer =
  | { readonly kind: 'gap'; readonly gap: Gap }
  | {
      readonly kind: 'chains';
      readonly chains: readonly ChainRef[];
      readonly relationIds: readonly string[];
    };
