import type { Graph } from './graph';
import type { GraphActor } from './graphActor';
import type { GraphRelation } from './graphRelation';

/** A graph whose actors have the number of these relations that each is an end of. */
export function withCounts(actors: readonly GraphActor[], relations: readonly GraphRelation[]): Graph {
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  return {
    actors: actors.map((actor) => {
      const relationCount = counts.get(actor.id) ?? 0;
      return relationCount === actor.relationCount ? actor : { ...actor, relationCount };
    }),
    relations,
  };
}
