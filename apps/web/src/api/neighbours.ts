import type { Client, CombinedError } from '@urql/core';
import type { Graph } from '../domain/network/graph';
import { graphFields, toGraph } from './graph';
import { graphql } from './graphql';

/** The neighbours of an actor, with the relations to it and among them. */
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

/** How many neighbours each of up to 100 actors has. One relation is enough: the answer names the actors it starts from. */
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
    /** Whether the server left something out. */
    readonly truncated: boolean;
  }[];
  /** Why some could not be read. */
  readonly errors: readonly CombinedError[];
}

/** The neighbourhoods of actors, or what lies between two joined by a tilde. Those that cannot be read are left out. */
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
