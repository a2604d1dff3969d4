import type { Client } from '@urql/core';
import type { Graph } from '../state/graph';
import { neighbours } from './neighbours';
import { toGraph } from './toGraph';

const asking = { words: 'Bringing back what was expanded…' };

interface Expanded {
  readonly actorId: string;
  readonly graph: Graph;
}

/** What is known around each of some actors, as one asks who expands it; without those of which nothing can be had. */
export async function expandedGraph(
  client: Client,
  actorIds: readonly string[],
): Promise<readonly Expanded[]> {
  const answers = await Promise.all(
    actorIds.map(async (id) => {
      const { data } = await client.query(neighbours, { id }, asking).toPromise();
      return data ? [{ actorId: id, graph: toGraph(data.neighbourhood) }] : [];
    }),
  );
  return answers.flat();
}
