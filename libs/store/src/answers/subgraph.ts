import type { Actor, Relation } from '@entente/model';

/** Actors and the relations between them. */
export interface Subgraph {
  readonly actors: readonly Actor[];
  readonly relations: readonly Relation[];
  /** Whether the limit left some out. */
  readonly truncated: boolean;
}
