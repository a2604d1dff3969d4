import { useCallback } from 'react';
import type { FoundPath } from '../../api/foundPath';
import { layOutChains } from '../../graph/layOutChains';
import { counted } from '../../state/counted';
import { useExplorer } from '../../state/explorer';
import { toGraphOf } from './toGraphOf';

/** Puts what chains need into the network, where it is not there yet, and lays them out from left to right. */
export function useLayOutPaths(): (paths: readonly FoundPath[]) => void {
  return useCallback((paths: readonly FoundPath[]) => {
    const { graph, show, announce } = useExplorer.getState();
    const there = new Set([...(graph?.actors ?? []), ...(graph?.relations ?? [])].map(({ id }) => id));
    const added = toGraphOf(paths);
    const missing = {
      actors: added.actors.filter(({ id }) => !there.has(id)),
      relations: added.relations.filter(({ id }) => !there.has(id)),
    };
    if (missing.actors.length + missing.relations.length > 0) show(missing);
    // The network draws what is new before it can be moved.
    setTimeout(() => layOutChains(paths), 60);
    announce(`${counted(paths.length, 'chain')} laid out from left to right.`);
  }, []);
}
