import type { Graph } from './graph';
import { withCounts } from './withCounts';

/** Both graphs as one, each actor and relation once, those of the first in their places, relation counts worked out anew. */
export function mergeGraphs(shown: Graph, added: Graph): Graph {
  return withCounts(once([...shown.actors, ...added.actors]), once([...shown.relations, ...added.relations]));
}

function once<T extends { readonly id: string }>(list: readonly T[]): T[] {
  return [...new Map(list.map((one) => [one.id, one])).values()];
}
