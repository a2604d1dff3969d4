import { graphql } from './graphql';

/** When sources were published. */
export const publications = graphql(`
  query Publications($after: String) {
    sources(first: 100, after: $after) {
      nodes {
        id
        published
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
