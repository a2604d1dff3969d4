import type { Client } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import type { GraphRelation } from '../state/network/graphRelation';
import { inBatches } from './inBatches';
import { relationsWithClaims } from './relationsWithClaims';

/** The relations with all that is said of them, in the order given; as known on a day, or ever. @throws CombinedError */
export async function readWithClaims(
  client: Client,
  chosen: readonly GraphRelation[],
  knownAt: string | null,
): Promise<readonly ResultOf<typeof relationsWithClaims>['subgraph']['relations'][number][]> {
  const ids = chosen.map(({ id }) => id);
  const answers = await inBatches(client, relationsWithClaims, ids, { knownAt }, 'Reading the claims…', 100);
  const byId = new Map(
    answers.flatMap(({ subgraph }) => subgraph.relations).map((relation) => [relation.id, relation]),
  );
  return chosen.flatMap(({ id }) => byId.get(id) ?? []);
}
