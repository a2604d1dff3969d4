import { isId } from '@entente/model';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { neighbourCounts } from '../../api/neighbours';
import { useExplorer } from '../../domain/page-state/explorerStore';
import type { Graph, GraphActor } from '../../domain/network/graph';

/**
 * How many neighbours of each actor are not in the network, because they were not loaded or are hidden; actors without any are left out. What clocks
 * or filters exclude counts as shown, since expanding does not bring it back.
 *
 * @param totals How many neighbours each actor has in all, as far as known.
 * @param hidden The hidden actors.
 */
export function unseenNeighbours(
  { relations }: Graph,
  totals: ReadonlyMap<string, number>,
  hidden: readonly string[],
): Map<string, number> {
  const outOfSight = new Set(hidden);
  const seen = new Map<string, Set<string>>();
  const note = (id: string, other: string): void => {
    if (id === other || outOfSight.has(other)) return;
    const others = seen.get(id);
    if (others) others.add(other);
    else seen.set(id, new Set([other]));
  };
  for (const { from, to } of relations) {
    note(from, to);
    note(to, from);
  }
  return new Map(
    [...totals].flatMap(([id, total]): [string, number][] => {
      const unseen = total - (seen.get(id)?.size ?? 0);
      return unseen > 0 ? [[id, unseen]] : [];
    }),
  );
}

/** As many as one request takes. */
const batch = 100;
/** In a larger network nobody reads numbers beside actors. */
const most = 300;

/** How many neighbours of each drawn actor are not in the network; actors without any are left out. */
export function useUnseenNeighbours(actors: readonly GraphActor[]): ReadonlyMap<string, number> {
  const client = useClient();
  const graph = useExplorer((explorer) => explorer.graph);
  const hidden = useExplorer((explorer) => explorer.hidden);
  // The neighbours known today may not have been known on an earlier day.
  const earlier = useExplorer(({ clocks }) => clocks !== null && clocks.knownAt !== null);
  const [totals, setTotals] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const asked = actors
      .map(({ id }) => id)
      .filter((id) => isId('actor', id) && !totals.has(id))
      .slice(0, batch);
    if (asked.length === 0 || actors.length > most) return undefined;
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
        // Actors missing from the answer are not requested again.
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
