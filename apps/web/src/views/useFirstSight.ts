import { useEffect } from 'react';
import { useClient } from 'urql';
import { contestedRelations } from '../api/contestedRelations';
import { linkOf } from '../state/address/linkOf';
import { writeAddress } from '../state/address/writeAddress';
import { useExplorer } from '../state/explorer';
import { useFirstSteps } from '../state/firstSteps';
import type { Graph } from '../state/network/graph';

/**
 * Shows the first steps to whoever comes to a bare address for the first time, and opens one telling relation where the address names nothing: the contested one with the most claims, else the strongest. It takes
 * the place of the bare address in the history, so that going back leaves the page.
 */
export function useFirstSight(graph: Graph | null): void {
  const client = useClient();
  const isFirst = graph !== null && graph.actors.length > 0;
  useEffect(() => {
    if (!isFirst || location.search !== '') return;
    const { known, show } = useFirstSteps.getState();
    if (!known) show();
    void client
      .query(contestedRelations, {})
      .toPromise()
      .then(({ data }) => {
        const [contested] = [...(data?.relations.nodes ?? [])].sort(
          (a, b) => b.claims.length - a.claims.length,
        );
        const { graph: shown, goTo, ...now } = useExplorer.getState();
        const id = contested?.id ?? shown?.relations[0]?.id;
        if (id === undefined || writeAddress(now) !== '') return;
        const selection = { kind: 'relation', id } as const;
        history.replaceState(null, '', linkOf({ ...useExplorer.getState(), selection }).query);
        goTo({ ...now, selection });
        // What the page does itself is no step of the reader's.
        if (!known) show();
      });
  }, [client, isFirst]);
}
