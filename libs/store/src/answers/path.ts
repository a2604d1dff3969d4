import type { Actor, Evidence, Relation } from '@entente/model';

/** One step of a path: every relation between its two actors that passes the filter, strongest first; never none. */
export interface Hop {
  readonly from: Actor;
  readonly to: Actor;
  readonly relationCount: number;
  readonly relations: readonly Relation[];
}

/** A chain of distinct actors. */
export interface Path {
  readonly actors: readonly Actor[];
  readonly hops: readonly Hop[];
  /** The evidence of the weakest hop, a hop being as strong as its strongest relation. */
  readonly weakest: Evidence;
  /** Which hop that is, from 0; the first of them. */
  readonly weakestHop: number;
}
