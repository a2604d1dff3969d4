import type { Client, CombinedError } from '@urql/core';
import type { Graph } from '../state/network/graph';
import { neighbours } from './neighbours';
import { toGraph } from './toGraph';

const asking = { words: 'Bringing back what was expanded…' };

interface AllExpanded {
  readonly expanded: readonly { readonly actorId: string; readonly graph: Graph }[];
  /** Why there is nothing for some of them. */
  readonly faults: readonly CombinedError[];
}

/** What is known around each of some actors, as one asks who expands it; without those of which nothing can be had. */
export async function expandedGraph(client: Client, actorIds: readonly string[]): Promise<AllExpanded> {
  const answers = await Promise.all(
    actorIds.map(async (id) => {
      const { data, error } = await client.query(neighbours, { id }, asking).toPromise();
      return { id, data, error };
    }),
  );
  return {
    expanded: answers.flatMap(({ id, data }) =>
      data ? [{ actorId: id, graph: toGraph(data.neighbourhood) }] : [],
    ),
    faults: answers.flatMap(({ data, error }) => (data || !error ? [] : [error])),
  };
}
