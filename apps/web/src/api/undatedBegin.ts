import { graphql } from './graphql';

/** When the sources of undated relations were published: with a day, of those that were published by then. */
export const undatedBegin = graphql(`
  query UndatedBegin($knownAt: Date, $after: String) {
    gaps(kinds: [UNDATED], filter: { knownAt: $knownAt }, first: 100, after: $after) {
      nodes {
        id
        citations {
          source {
            published
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
