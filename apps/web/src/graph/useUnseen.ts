import { isId } from '@entente/model';
import { useEffect, useMemo, useState } from 'react';
import { useClient } from 'urql';
import { relationCounts } from '../api/relationCounts';
import type { GraphActor } from '../state/graphActor';
import type { GraphRelation } from '../state/graphRelation';

/** As many as one question takes. */
const batch = 100;
/** In a larger crowd numbers beside actors would be read by nobody. */
const crowd = 300;

/** How many relations of each drawn actor are known and not shown, whatever the reason; who has none is left out. */
export function useUnseen(
  actors: readonly GraphActor[],
  relations: readonly GraphRelation[],
): ReadonlyMap<string, number> {
  const client = useClient();
  const [totals, setTotals] = useState<ReadonlyMap<string, number>>(new Map());
  useEffect(() => {
    const asked = actors
      .map(({ id }) => id)
      .filter((id) => isId('actor', id) && !totals.has(id))
      .slice(0, batch);
    if (asked.length === 0 || actors.length > crowd) return undefined;
    let wanted = true;
    void client
      .query(relationCounts, { ids: asked })
      .toPromise()
      .then(({ data }) => {
        if (!wanted || !data) return;
        const found = data.neighbourhood.actors.map(({ id, relations: { totalCount } }): [string, number] => [
          id,
          totalCount,
        ]);
        // Whom the answer leaves out is not asked for again.
        const none = asked.map((id): [string, number] => [id, 0]);
        setTotals((known) => new Map([...known, ...none, ...found]));
      });
    return () => {
      wanted = false;
    };
  }, [client, actors, totals]);
  return useMemo(() => {
    const shown = new Map<string, number>();
    for (const { from, to } of relations)
      for (const id of new Set([from, to])) shown.set(id, (shown.get(id) ?? 0) + 1);
    return new Map(
      actors.flatMap(({ id }): [string, number][] => {
        const unseen = (totals.get(id) ?? 0) - (shown.get(id) ?? 0);
        return unseen > 0 ? [[id, unseen]] : [];
      }),
    );
  }, [actors, relations, totals]);
}
