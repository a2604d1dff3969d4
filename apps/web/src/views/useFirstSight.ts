import { useEffect } from 'react';
import { useFirstSteps } from '../state/firstSteps';
import type { Graph } from '../state/network/graph';

/** Shows the first steps to whoever comes to a bare address for the first time. Nothing is opened: the network is seen as it is. */
export function useFirstSight(graph: Graph | null): void {
  const isFirst = graph !== null && graph.actors.length > 0;
  useEffect(() => {
    if (!isFirst || location.search !== '') return;
    const { known, show } = useFirstSteps.getState();
    if (!known) show();
  }, [isFirst]);
}
