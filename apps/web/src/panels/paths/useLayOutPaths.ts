import { useCallback } from 'react';
import type { FoundPath } from '../../api/foundPath';
import { roomBeneath } from '../../graph/roomBeneath';
import { showAll } from '../../graph/showAll';
import { showChains } from '../../graph/showChains';
import { chainPlaces } from '../../state/chainPlaces';
import { counted } from '../../state/counted';
import { layOutChains } from '../../state/deeds/layOutChains';
import { useExplorer } from '../../state/explorer';
import { useLayer } from '../../state/layer';
import { toGraphOf } from './toGraphOf';

/** Puts chains into the network, beneath the rest, each from left to right, and brings them into sight. */
export function useLayOutPaths(): (paths: readonly FoundPath[]) => void {
  return useCallback((paths: readonly FoundPath[]) => {
    const { act, announce, select, setView } = useExplorer.getState();
    const relative = chainPlaces(paths);
    const width = Math.max(0, ...[...relative.values()].map(({ x }) => x));
    const room = roomBeneath(new Set(relative.keys()));
    const places = Object.fromEntries(
      [...relative].map(([id, { x, y }]) => [id, { x: room.x - width / 2 + x, y: room.y + y }]),
    );
    setView('graph');
    const chains = toGraphOf(paths);
    const title = `${counted(paths.length, 'chain')} laid out`;
    act(layOutChains(paths.length, chains, places));
    // What is open would have the rest of them fade.
    select(null);
    useLayer.getState().chooseChains(
      title,
      chains.relations.map(({ id }) => id),
    );
    clearOnceUndone(title);
    // What is new has to be drawn before it can be moved.
    setTimeout(() => showChains(places), 60);
    announce(`${title} from left to right.`);
  }, []);
}

/** Once the last deed is undone, nothing is brought out by it any more, and the whole network is in sight. */
function clearOnceUndone(title: string): void {
  const deed = useExplorer.getState().history.done.at(-1);
  const stop = useExplorer.subscribe(({ history }) => {
    if (deed && history.done.includes(deed)) return;
    stop();
    if (useLayer.getState().chains !== title) return;
    useLayer.getState().clear();
    showAll();
  });
}
