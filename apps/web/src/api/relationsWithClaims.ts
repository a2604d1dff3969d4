import { graphql } from './graphql';
import { toldRelationFields } from './toldRelationFields';

/** Some relations with all that is said of them, as a brief needs them; with a day, as known then. */
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
  [toldRelationFields],
);
