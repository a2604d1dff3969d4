import { useExplorer } from '../../state/explorer';
import { followsFilter, nothingDrawn, useOverview } from './overviewState';

/** Puts the overview in the place of what was read from it. It can be undone. */
export function backToOverview(): void {
  const { answer } = useOverview.getState();
  const graph = { ...nothingDrawn };
  // Of another filter than the one that is set now, it is asked for anew.
  followsFilter(graph, JSON.stringify(answer?.filter ?? null));
  useExplorer.getState().act({
    title: 'Back to the overview',
    change: ({ picked }) => ({
      graph,
      expansions: [],
      selection: null,
      picked: { ...picked, actorIds: [], relationIds: [] },
    }),
  });
}
