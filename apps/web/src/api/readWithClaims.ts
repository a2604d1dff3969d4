import type { Client } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import type { GraphRelation } from '../state/network/graphRelation';
import { allPages } from './allPages';
import { chosenFilter } from './chosenFilter';
import { relationsWithClaims } from './relationsWithClaims';

/** Pages that are looked through for the chosen ones, at the most. */
const MOST_PAGES = 40;

/** The relations with all that is said of them, in the order given; as known on a day, or ever. @throws CombinedError */
export async function readWithClaims(
  client: Client,
  chosen: readonly GraphRelation[],
  knownAt: string | null,
): Promise<readonly ResultOf<typeof relationsWithClaims>['relations']['nodes'][number][]> {
  if (chosen.length === 0) return [];
  const filter = chosenFilter(chosen, knownAt);
  const found = await allPages(
    client,
    relationsWithClaims,
    { filter },
    ({ relations }) => relations,
    MOST_PAGES,
  );
  const byId = new Map(found.map((relation) => [relation.id, relation]));
  return chosen.flatMap(({ id }) => byId.get(id) ?? []);
}
