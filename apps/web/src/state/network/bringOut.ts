import type { Dimmed } from './dimmed';
import type { Graph } from './graph';

/** What fades where some relations are to be brought out: all others, and the actors that are no end of one, beside what had faded before. */
export function bringOut(graph: Graph, dimmed: Dimmed, relationIds: ReadonlySet<string>): Dimmed {
  const stays = graph.relations.filter(({ id }) => relationIds.has(id) && !dimmed.relationIds.has(id));
  const ends = new Set(stays.flatMap(({ from, to }) => [from, to]));
  const kept = new Set(stays.map(({ id }) => id));
  return {
    actorIds: new Set(graph.actors.map(({ id }) => id).filter((id) => !ends.has(id))),
    relationIds: new Set(graph.relations.map(({ id }) => id).filter((id) => !kept.has(id))),
  };
}
