import { useCallback } from 'react';
import { CombinedError, useClient } from 'urql';
import { describeError } from '../../api/errors';
import { presentGraph } from '../../api/graph';
import { describeDays } from '../../domain/questions/clocks';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { PathRef } from '../../domain/questions/paths';
import { counted } from '../../domain/words/text';
import { spaceBelow, fitWindow, fitPaths } from '../../graph-view/camera/fit';
import { useErrorNotice } from '../../ui/errorNotice';
import { layOutPaths } from './pathCommands';
import { pathPlaces, graphOfPaths } from './pathGraph';
import type { FoundPath } from './pathQueries';

/** Adds paths to the network below everything else, each from left to right, and moves the camera to them, as of the day of the question. */
export function useLayOutPaths(): (paths: readonly FoundPath[], refs: readonly PathRef[]) => void {
  const client = useClient();
  return useCallback(
    function layOut(paths: readonly FoundPath[], refs: readonly PathRef[]) {
      const { graph } = useExplorer.getState();
      const there = new Set(graph?.relations.map(({ id }) => id));
      const found = graphOfPaths(paths);
      // The loaded graph holds relations as they are today; the clocks are applied later.
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
          useErrorNotice.getState().show(`The paths were not laid out. ${why}`, () => layOut(paths, refs));
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
  const { execute, announce, openDetails, setView } = useExplorer.getState();
  const relative = pathPlaces(paths);
  const width = Math.max(0, ...[...relative.values()].map(({ x }) => x));
  const room = spaceBelow(new Set(relative.keys()));
  const places = Object.fromEntries(
    [...relative].map(([id, { x, y }]) => [id, { x: room.x - width / 2 + x, y: room.y + y }]),
  );
  setView('graph');
  const command = layOutPaths(refs, added, places);
  execute(command);
  // An open actor or relation would make the paths fade.
  openDetails(null);
  showAllOnceUndone();
  // New elements have to be drawn first.
  setTimeout(() => fitPaths(places), 60);
  const { clocks } = useExplorer.getState();
  announce(
    `${counted(paths.length, 'path')} laid out from left to right${clocks === null ? '' : describeDays(clocks)}.`,
  );
}

/** When the command is undone, the whole network is fitted again. */
function showAllOnceUndone(): void {
  const command = useExplorer.getState().history.done.at(-1);
  const stop = useExplorer.subscribe(({ history }) => {
    // The command may be too old to be undone.
    if (command && !history.undone.includes(command)) return;
    stop();
    fitWindow();
  });
}
