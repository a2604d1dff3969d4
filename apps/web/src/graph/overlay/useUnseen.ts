import { isId } from '@entente/model';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { neighbourCounts } from '../../api/neighbourCounts';
import { useExplorer } from '../../state/explorer';
import type { GraphActor } from '../../state/network/graphActor';
import { unseenNeighbours } from '../../state/network/unseenNeighbours';

/** As many as one question takes. */
const batch = 100;
/** In a larger crowd numbers beside actors would be read by nobody. */
const crowd = 300;

/** How many neighbours of each drawn actor are not in the network; who has none is left out. */
export function useUnseen(actors: readonly GraphActor[]): ReadonlyMap<string, number> {
  const client = useClient();
  const graph = useExplorer((explorer) => explorer.graph);
  const hidden = useExplorer((explorer) => explorer.hidden);
  // What is known around an actor today says nothing of an earlier day.
  const earlier = useExplorer(({ clocks }) => clocks !== null && clocks.knownAt !== null);
  const [totals, setTotals] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const asked = actors
      .map(({ id }) => id)
      .filter((id) => isId('actor', id) && !totals.has(id))
      .slice(0, batch);
    if (asked.length === 0 || actors.length > crowd) return undefined;
    let wanted = true;
    void client
      .query(neighbourCounts, { ids: asked })
      .toPromise()
      .then(({ data }) => {
        if (!wanted || !data) return;
        const found = data.neighbourhood.actors.map(({ id, relations }): [string, number] => [
          id,
          relations.neighbourCount ?? 0,
        ]);
        // Whom the answer leaves out is not asked for again.
        const none = asked.map((id): [string, number] => [id, 0]);
        setTotals((known) => new Map([...known, ...none, ...found]));
      });
    return () => {
      wanted = false;
    };
  }, [client, actors, totals]);
  return useMemo(
    () => (graph === null || earlier ? new Map() : unseenNeighbours(graph, totals, hidden.actorIds)),
    [graph, earlier, totals, hidden],
  );
}
