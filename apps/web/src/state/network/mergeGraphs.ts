import type { Graph } from './graph';

/** Both graphs as one, each actor and relation once, those of the first in their places, relation counts worked out anew. */
export function mergeGraphs(shown: Graph, added: Graph): Graph {
  const relations = once([...shown.relations, ...added.relations]);
  const counts = new Map<string, number>();
  for (const { from, to } of relations) {
    for (const id of new Set([from, to])) counts.set(id, (counts.get(id) ?? 0) + 1);
  }
  const actors = once([...shown.actors, ...added.actors]).map((actor) => ({
    ...actor,
    relationCount: counts.get(actor.id) ?? 0,
  }));
  return { actors, relations };
}

function once<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
