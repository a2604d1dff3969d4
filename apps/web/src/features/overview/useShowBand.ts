import { useCallback } from 'react';
import { useClient } from 'urql';
import { faultWords } from '../../api/faultWords';
import { toGraph } from '../../api/toGraph';
import { bringIn } from '../../state/deeds/bringIn';
import { useExplorer } from '../../state/explorer';
import { useMishap } from '../../state/mishap';
import { counted } from '../../state/words/counted';
import { bandId } from './drawnOverview';
import type { OverviewFilter } from './overviewFilter';
import { passingGraph } from './queries';

interface End {
  readonly id: string;
  readonly name: string;
}

const asking = { words: 'Reading the relations between the two…' };

/** Brings the relations between two actors into the network: those that pass, the strongest 2,000 at the most. It can be undone. */
export function useShowBand(): (from: End | null, to: End | null, filter: OverviewFilter) => void {
  const client = useClient();
  return useCallback(
    function show(from, to, filter) {
      if (!from || !to) return;
      const between = `${from.name} and ${to.name}`;
      void client
        .query(passingGraph, { filter }, asking)
        .toPromise()
        .then(({ data, error }) => {
          if (!data) {
            const why = error ? faultWords(error) : '';
            const again = (): void => show(from, to, filter);
            useMishap.getState().tell(`The relations between ${between} were not added. ${why}`, again);
            return;
          }
          const { act, announce } = useExplorer.getState();
          const graph = toGraph(data.subgraph);
          act(bringIn(bandId(from.id, to.id), graph, `Show the relations between ${between}`));
          const count = counted(graph.relations.length, 'relation');
          announce(
            data.subgraph.truncated
              ? `The strongest ${count} between ${between} are shown, of more.`
              : `${count} between ${between}.`,
          );
        });
    },
    [client],
  );
}
