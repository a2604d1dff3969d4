import type { Clocks } from '../../domain/questions/clocks';
import { emptyGraph, type Graph, mergeGraphs } from '../../domain/network/graph';
import type { UndoableCommand } from '../../domain/page-state/history';
import type { PathRef } from '../../domain/questions/paths';
import type { Places } from '../../domain/page-state/viewState';
import { counted } from '../../domain/words/text';

/**
 * Lays out and highlights paths as of the days of their question; missing parts are loaded and hidden ones shown.
 *
 * @param added Their actors and relations, as they stand by all that is known.
 */
export function layOutPaths(chains: readonly PathRef[], added: Graph, places: Places): UndoableCommand {
  return {
    label: `Lay out ${counted(chains.length, 'path')}`,
    execute: ({ graph, hidden, places: before, clocks }) => {
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

/** Sets the clocks to the days of the question, of the first one if there are several. */
function daysOf(chains: readonly PathRef[], now: Clocks | null): { readonly clocks?: Clocks | null } {
  const [{ question } = {}] = chains;
  if (question === undefined) return {};
  const { asOf, knownAt } = question;
  if (asOf === (now?.asOf ?? null) && knownAt === (now?.knownAt ?? null)) return {};
  return { clocks: asOf === null && knownAt === null ? null : { asOf, knownAt } };
}

/** Pins a path for comparison, or unpins it. */
export function pinPath(chain: PathRef, kept: boolean): UndoableCommand {
  return {
    label: kept ? 'Pin a path' : 'Unpin a path',
    execute: ({ keptChains }) => {
      const others = keptChains.filter(({ key }) => key !== chain.key);
      return { keptChains: kept ? [...others, chain] : others };
    },
  };
}
