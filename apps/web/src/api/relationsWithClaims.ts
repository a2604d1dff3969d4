import { graphql } from './graphql';
import { toldRelationFields } from './toldRelationFields';

/** Relations with all that is said of them, a page at a time, as a brief needs them. */
export const relationsWithClaims = graphql(
  `
    query RelationsWithClaims($filter: RelationFilter, $after: String) {
      relations(filter: $filter, first: 50, after: $after) {
        nodes {
          ...ToldRelationFields
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [toldRelationFields],
);
