import { useCallback } from 'react';
import type { FoundPath } from '../../api/foundPath';
import { roomBeneath } from '../../graph/sight/roomBeneath';
import { showAll } from '../../graph/sight/showAll';
import { showChains } from '../../graph/sight/showChains';
import { layOutChains } from '../../state/deeds/layOutChains';
import { useExplorer } from '../../state/explorer';
import { chainPlaces } from '../../state/paths/chainPlaces';
import type { ChainRef } from '../../state/paths/chainRef';
import { counted } from '../../state/words/counted';
import { toGraphOf } from './toGraphOf';

/** Puts chains into the network, beneath the rest, each from left to right, and brings them into sight. */
export function useLayOutPaths(): (paths: readonly FoundPath[], chains: readonly ChainRef[]) => void {
  return useCallback((paths: readonly FoundPath[], refs: readonly ChainRef[]) => {
    const { act, announce, select, setView } = useExplorer.getState();
    const relative = chainPlaces(paths);
    const width = Math.max(0, ...[...relative.values()].map(({ x }) => x));
    const room = roomBeneath(new Set(relative.keys()));
    const places = Object.fromEntries(
      [...relative].map(([id, { x, y }]) => [id, { x: room.x - width / 2 + x, y: room.y + y }]),
    );
    setView('graph');
    act(layOutChains(refs, toGraphOf(paths), places));
    // What is open would have the rest of them fade.
    select(null);
    showAllOnceUndone();
    // What is new has to be drawn before it can be moved.
    setTimeout(() => showChains(places), 60);
    announce(`${counted(paths.length, 'chain')} laid out from left to right.`);
  }, []);
}

/** Once the last deed is undone, the whole network is in sight. */
function showAllOnceUndone(): void {
  const deed = useExplorer.getState().history.done.at(-1);
  const stop = useExplorer.subscribe(({ history }) => {
    if (deed && history.done.includes(deed)) return;
    stop();
    showAll();
  });
}
