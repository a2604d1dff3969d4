import type { Deed } from '../deed';
import { emptyGraph } from '../network/emptyGraph';
import type { Graph } from '../network/graph';
import { mergeGraphs } from '../network/mergeGraphs';

/** Brings what is known around an actor into the network, remembers what of it was new, and brings back into sight what of it was hidden. */
export function bringIn(actorId: string, added: Graph, title: string): Deed {
  return {
    title,
    change: ({ graph, expansions, hidden }) => {
      const before = graph ?? emptyGraph;
      const there = new Set([...before.actors, ...before.relations].map(({ id }) => id));
      const fresh = (list: readonly { readonly id: string }[]): string[] =>
        list.map(({ id }) => id).filter((id) => !there.has(id));
      const [actorIds, relationIds] = [fresh(added.actors), fresh(added.relations)];
      const asked = new Set([...added.actors, ...added.relations].map(({ id }) => id));
      const isNew = actorIds.length + relationIds.length > 0;
      const wasHidden = [...hidden.actorIds, ...hidden.relationIds].some((id) => asked.has(id));
      return {
        ...(isNew
          ? {
              graph: mergeGraphs(before, added),
              expansions: [...expansions, { actorId, actorIds, relationIds }],
            }
          : {}),
        ...(wasHidden
          ? {
              hidden: {
                actorIds: hidden.actorIds.filter((id) => !asked.has(id)),
                relationIds: hidden.relationIds.filter((id) => !asked.has(id)),
              },
            }
          : {}),
      };
    },
  };
}
