import { claimFields } from './claimFields';
import { graphql } from './graphql';

/** Relations with all that is said of them, a page at a time, as a brief needs them. */
export const relationsWithClaims = graphql(
  `
    query RelationsWithClaims($filter: RelationFilter, $after: String) {
      relations(filter: $filter, first: 50, after: $after) {
        nodes {
          id
          label
          occurred
          evidence
          qualifiers {
            key
            value
            unit
          }
          from {
            id
            name
          }
          to {
            id
            name
          }
          claims {
            ...ClaimFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [claimFields],
);
