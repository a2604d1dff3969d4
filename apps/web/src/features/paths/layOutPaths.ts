import { useCallback } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import type { FoundPath } from './pathQueries';
import { presentGraph } from '../../api/graph';
import { roomBeneath, showAll, showChains } from '../../graph-view/camera/fit';
import { describeDays } from '../../domain/clocks';
import { layOutPaths } from './pathCommands';
import { useExplorer } from '../../domain/explorerStore';
import { useMishap } from '../../ui/errorNotice';
import { pathPlaces, graphOfPaths } from './pathGraph';
import type { PathRef } from '../../domain/paths';
import { counted } from '../../domain/words/text';

/**
 * Puts chains into the network, beneath the rest, each from left to right, and brings them into sight, as of the day that was asked about: they are
 * drawn then as their export is.
 */
export function useLayOutPaths(): (paths: readonly FoundPath[], chains: readonly PathRef[]) => void {
  const client = useClient();
  return useCallback(
    function layOut(paths: readonly FoundPath[], refs: readonly PathRef[]) {
      const { graph } = useExplorer.getState();
      const there = new Set(graph?.relations.map(({ id }) => id));
      const found = graphOfPaths(paths);
      // The network holds relations as they stand now; those of a day are worked out from there.
      const dated = refs.some(({ question }) => question.knownAt !== null);
      const missing = found.relations.map(({ id }) => id).filter((id) => dated && !there.has(id));
      void presentGraph(client, missing).then(
        ({ relations }) => {
          const now = new Map(relations.map((relation) => [relation.id, relation]));
          placePaths(paths, refs, {
            ...found,
            relations: found.relations.map((relation) => now.get(relation.id) ?? relation),
          });
        },
        (error: unknown) => {
          const why = error instanceof CombinedError ? describeError(error) : String(error);
          useMishap.getState().tell(`The paths were not laid out. ${why}`, () => layOut(paths, refs));
        },
      );
    },
    [client],
  );
}

function placePaths(
  paths: readonly FoundPath[],
  refs: readonly PathRef[],
  added: ReturnType<typeof graphOfPaths>,
): void {
  const { act, announce, select, setView } = useExplorer.getState();
  const relative = pathPlaces(paths);
  const width = Math.max(0, ...[...relative.values()].map(({ x }) => x));
  const room = roomBeneath(new Set(relative.keys()));
  const places = Object.fromEntries(
    [...relative].map(([id, { x, y }]) => [id, { x: room.x - width / 2 + x, y: room.y + y }]),
  );
  setView('graph');
  const deed = layOutPaths(refs, added, places);
  act(deed);
  // What is open would have the rest of them fade.
  select(null);
  showAllOnceUndone();
  // What is new has to be drawn before it can be moved.
  setTimeout(() => showChains(places), 60);
  const { clocks } = useExplorer.getState();
  announce(
    `${counted(paths.length, 'path')} laid out from left to right${clocks === null ? '' : describeDays(clocks)}.`,
  );
}

/** Once the last deed is undone, the whole network is in sight. */
function showAllOnceUndone(): void {
  const deed = useExplorer.getState().history.done.at(-1);
  const stop = useExplorer.subscribe(({ history }) => {
    // It may be so long ago that it cannot be undone any more.
    if (deed && !history.undone.includes(deed)) return;
    stop();
    showAll();
  });
}
