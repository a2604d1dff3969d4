import type { GraphActor } from './graphActor';
import type { GraphRelation } from './graphRelation';

/** What the network shows. */
export interface Graph {
  readonly actors: readonly GraphActor[];
  readonly relations: readonly GraphRelation[];
}
