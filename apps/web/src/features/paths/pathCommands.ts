import type { Clocks } from '../../domain/clocks';
import type { Deed } from '../../domain/history';
import { emptyGraph, type Graph, mergeGraphs } from '../../domain/graph';
import type { PathRef } from '../../domain/paths';
import type { Places } from '../../domain/viewState';
import { counted } from '../../domain/words/text';

/**
 * Puts chains where they are to stand and brings them out, as of the days that they were asked for: what of them is not there yet comes in, and what of
 * them was hidden comes back.
 *
 * @param added Their actors and relations, as they stand by all that is known.
 */
export function layOutPaths(chains: readonly PathRef[], added: Graph, places: Places): Deed {
  return {
    title: `Lay out ${counted(chains.length, 'path')}`,
    change: ({ graph, hidden, places: before, clocks }) => {
      const shown = graph ?? emptyGraph;
      const there = new Set([...shown.actors, ...shown.relations].map(({ id }) => id));
      const asked = new Set([...added.actors, ...added.relations].map(({ id }) => id));
      const missing = {
        actors: added.actors.filter(({ id }) => !there.has(id)),
        relations: added.relations.filter(({ id }) => !there.has(id)),
      };
      const anyMissing = missing.actors.length + missing.relations.length > 0;
      const anyHidden = [...hidden.actorIds, ...hidden.relationIds].some((id) => asked.has(id));
      return {
        places: { ...before, ...places },
        ...daysOf(chains, clocks),
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

/** The clocks at the days of the question, so that the chains are seen as they were found; of several questions, at those of the first. */
function daysOf(chains: readonly PathRef[], now: Clocks | null): { readonly clocks?: Clocks | null } {
  const [{ question } = {}] = chains;
  if (question === undefined) return {};
  const { asOf, knownAt } = question;
  if (asOf === (now?.asOf ?? null) && knownAt === (now?.knownAt ?? null)) return {};
  return { clocks: asOf === null && knownAt === null ? null : { asOf, knownAt } };
}

/** Puts a chain aside to be compared, or no longer. */
export function pinPath(chain: PathRef, kept: boolean): Deed {
  return {
    title: kept ? 'Pin a path' : 'Unpin a path',
    change: ({ keptChains }) => {
      const others = keptChains.filter(({ key }) => key !== chain.key);
      return { keptChains: kept ? [...others, chain] : others };
    },
  };
}
