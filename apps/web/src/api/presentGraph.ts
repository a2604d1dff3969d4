import type { Client } from '@urql/core';
import type { Graph } from '../state/network/graph';
import { mergeGraphs } from '../state/network/mergeGraphs';
import { emptyGraph } from '../state/network/emptyGraph';
import { graphFields } from './graphFields';
import { graphql } from './graphql';
import { inBatches } from './inBatches';
import { toGraph } from './toGraph';

const relationsNow = graphql(
  `
    query RelationsNow($ids: [ID!]!) {
      subgraph(filter: { ids: $ids }, limit: 1000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

/**
 * Some relations as they stand by all that is known, with their actors: what the network holds, whatever day it is looked at as of.
 *
 * @throws CombinedError where the server does not answer.
 */
export async function presentGraph(client: Client, relationIds: readonly string[]): Promise<Graph> {
  const answers = await inBatches(client, relationsNow, relationIds, {}, 'Reading the relations…');
  return answers.map(({ subgraph }) => toGraph(subgraph)).reduce(mergeGraphs, emptyGraph);
}
