import { graphql } from './graphql';
import { sourceFields } from './sourceFields';

/** Which sources relations rest on, a page at a time. */
export const relationSources = graphql(
  `
    query RelationSources($filter: RelationFilter, $after: String) {
      relations(filter: $filter, first: 100, after: $after) {
        nodes {
          id
          citations {
            source {
              ...SourceFields
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [sourceFields],
);
