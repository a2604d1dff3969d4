import type { Dimmed } from './dimmed';
import type { Graph } from './graph';

/** What fades where some actors are to be brought out: all others and what does not tie two of them, beside what had faded before. */
export function keepActors(graph: Graph, dimmed: Dimmed, actorIds: ReadonlySet<string>): Dimmed {
  const others = graph.actors.filter(({ id }) => !actorIds.has(id));
  const untied = graph.relations.filter(({ from, to }) => !actorIds.has(from) || !actorIds.has(to));
  return {
    actorIds: new Set([...dimmed.actorIds, ...others.map(({ id }) => id)]),
    relationIds: new Set([...dimmed.relationIds, ...untied.map(({ id }) => id)]),
  };
}
