import { graphql } from './graphql';

/** Which sources relations rest on, a page at a time. */
export const relationSources = graphql(`
  query RelationSources($filter: RelationFilter, $after: String) {
    relations(filter: $filter, first: 100, after: $after) {
      nodes {
        id
        citations {
          source {
            id
            title
            publisher
            authors
            published
            url
            language
            mediaType
            held
          }
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
