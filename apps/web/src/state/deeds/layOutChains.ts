import type { Deed } from '../deed';
import { emptyGraph } from '../network/emptyGraph';
import type { Graph } from '../network/graph';
import { mergeGraphs } from '../network/mergeGraphs';
import type { ChainRef } from '../paths/chainRef';
import type { Places } from '../places';
import { counted } from '../words/counted';

/**
 * Puts chains where they are to stand and brings them out: what of them is not there yet comes in, and what of them was hidden comes back.
 *
 * @param added Their actors and relations.
 */
export function layOutChains(chains: readonly ChainRef[], added: Graph, places: Places): Deed {
  return {
    title: `Lay out ${counted(chains.length, 'chain')}`,
    change: ({ graph, hidden, places: before }) => {
      const shown = graph ?? emptyGraph;
      const there = new Set([...shown.actors, ...shown.relations].map(({ id }) => id));
      const asked = new Set([...added.actors, ...added.relations].map(({ id }) => id));
      // What is there already stays as it is: it may be known better than on the day that was asked about.
      const missing = {
        actors: added.actors.filter(({ id }) => !there.has(id)),
        relations: added.relations.filter(({ id }) => !there.has(id)),
      };
      const anyMissing = missing.actors.length + missing.relations.length > 0;
      const anyHidden = [...hidden.actorIds, ...hidden.relationIds].some((id) => asked.has(id));
      return {
        places: { ...before, ...places },
        layer: { kind: 'chains', chains, relationIds: added.relations.map(({ id }) => id) },
        ...(anyMissing ? { graph: mergeGraphs(shown, missing) } : {}),
        ...(anyHidden
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
