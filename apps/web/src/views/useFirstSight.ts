import { useEffect } from 'react';
import { useClient } from 'urql';
import { contestedRelations } from '../api/contestedRelations';
import type { Graph } from '../state/graph';
import { useExplorer } from '../state/explorer';
import { writeAddress } from '../state/writeAddress';

/**
 * Opens one telling relation where the address names nothing: the contested one with the most claims, else the strongest. It takes
 * the place of the bare address in the history, so that going back leaves the page.
 */
export function useFirstSight(graph: Graph | null): void {
  const client = useClient();
  const isFirst = graph !== null;
  useEffect(() => {
    if (!isFirst || location.search !== '') return;
    void client
      .query(contestedRelations, {})
      .toPromise()
      .then(({ data }) => {
        const [contested] = [...(data?.relations.nodes ?? [])].sort(
          (a, b) => b.claims.length - a.claims.length,
        );
        const { graph: shown, goTo, ...now } = useExplorer.getState();
        const id = contested?.id ?? shown?.relations[0]?.id;
        if (id === undefined || location.search !== '') return;
        const selection = { kind: 'relation', id } as const;
        history.replaceState(null, '', writeAddress({ ...now, selection }));
        goTo({ ...now, selection });
      });
  }, [client, isFirst]);
}
