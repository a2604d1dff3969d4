import type { Client } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { sourceFields, relationWithClaimsFields } from '../../api/claims';
import { graphql } from '../../api/graphql';
import { inBatches } from '../../api/paging';
import type { GraphRelation } from '../../domain/network/graph';
import type { CitedSource } from '../citations/citedPassage';

/** The sources of some relations; with a day, those published by then. */
export const relationSources = graphql(
  `
    query RelationSources($ids: [ID!]!, $knownAt: Date) {
      subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
        relations {
          citations {
            source {
              ...SourceFields
            }
          }
        }
      }
    }
  `,
  [sourceFields],
);

/** The sources of the relations, each once, by title; as known on a day, or today. @throws CombinedError */
export async function readSources(
  client: Client,
  chosen: readonly GraphRelation[],
  knownAt: string | null,
): Promise<readonly CitedSource[]> {
  const ids = chosen.map(({ id }) => id);
  const answers = await inBatches(client, relationSources, ids, { knownAt }, 'Reading the sources…');
  const cited = answers
    .flatMap(({ subgraph }) => subgraph.relations)
    .flatMap(({ citations }) => citations.map(({ source }) => source));
  return [...new Map(cited.map((source) => [source.id, source])).values()].sort((a, b) =>
    a.title.localeCompare(b.title, 'en'),
  );
}

/** Relations with their claims and citations, as a brief needs them; with a day, as known then. */
export const relationsWithClaims = graphql(
  `
    query RelationsWithClaims($ids: [ID!]!, $knownAt: Date) {
      subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 100) {
        relations {
          ...ToldRelationFields
        }
      }
    }
  `,
  [relationWithClaimsFields],
);

/** The relations with their claims and citations, in the order given; as known on a day, or today. @throws CombinedError */
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
