import type { PathRank } from './pathRank.js';

/** Between which two actors, by their numbers, of how many hops at most (1 to 6), how many, and in which order. */
export interface ChainRequest {
  readonly from: number;
  readonly to: number;
  readonly maxLength: number;
  readonly limit: number;
  readonly rank: PathRank;
}
