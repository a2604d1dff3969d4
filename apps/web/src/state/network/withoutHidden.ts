import type { Picked } from '../selecting/picked';
import type { Graph } from './graph';

/** The graph without what was put out of sight, and without the relations of actors that were. */
export function withoutHidden(graph: Graph, { actorIds, relationIds }: Picked): Graph {
  if (actorIds.length === 0 && relationIds.length === 0) return graph;
  const [actors, relations] = [new Set(actorIds), new Set(relationIds)];
  return {
    actors: graph.actors.filter(({ id }) => !actors.has(id)),
    relations: graph.relations.filter(
      ({ id, from, to }) => !relations.has(id) && !actors.has(from) && !actors.has(to),
    ),
  };
}
