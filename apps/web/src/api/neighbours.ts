import { graphFields, toGraph } from './graph';
import { graphql } from './graphql';
import type { Client, CombinedError } from '@urql/core';
import type { Graph } from '../domain/graph';

/** What is known around an actor: its neighbours, and what ties them to it and among each other. */
export const neighbours = graphql(
  `
    query Neighbours($id: ID!) {
      neighbourhood(actorIds: [$id], depth: 1, limit: 5000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

/** What lies between some actors: the strongest 2,000 relations. */
const betweenActors = graphql(
  `
    query Between($actorIds: [ID!]!) {
      subgraph(filter: { between: $actorIds }, limit: 2000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

/** To how many other actors each of up to 100 is tied in all. The network around them is asked for with one relation alone: it names those it starts from. */
export const neighbourCounts = graphql(`
  query NeighbourCounts($ids: [ID!]!) {
    neighbourhood(actorIds: $ids, depth: 1, limit: 1) {
      actors {
        id
        relations(first: 1) {
          neighbourCount
        }
      }
    }
  }
`);

const asking = { words: 'Bringing back what was expanded…' };

interface ExpandedGraphs {
  readonly expanded: readonly {
    readonly actorId: string;
    readonly graph: Graph;
    /** Whether there is more than was read. */
    readonly truncated: boolean;
  }[];
  /** Why there is nothing for some of them. */
  readonly errors: readonly CombinedError[];
}

/** What is known around each of some actors, or between two that a tilde joins, as one asks who expands it; without those of which nothing can be had. */
export async function expandedGraph(client: Client, actorIds: readonly string[]): Promise<ExpandedGraphs> {
  const answers = await Promise.all(
    actorIds.map(async (id) => {
      const [from, to] = id.split('~');
      if (from !== undefined && to !== undefined) {
        const asked = client.query(betweenActors, { actorIds: [from, to] }, asking);
        const { data, error } = await asked.toPromise();
        return { id, part: data?.subgraph, error };
      }
      const { data, error } = await client.query(neighbours, { id }, asking).toPromise();
      return { id, part: data?.neighbourhood, error };
    }),
  );
  return {
    expanded: answers.flatMap(({ id, part }) =>
      part ? [{ actorId: id, graph: toGraph(part), truncated: part.truncated }] : [],
    ),
    errors: answers.flatMap(({ part, error }) => (part || !error ? [] : [error])),
  };
}
