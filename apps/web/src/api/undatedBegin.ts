import { graphql } from './graphql';

/** When the sources of some relations were published: with a day, of those that were published by then. */
export const undatedBegin = graphql(`
  query UndatedBegin($ids: [ID!]!, $knownAt: Date) {
    subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
      relations {
        id
        citations {
          source {
            published
          }
        }
      }
    }
  }
`);
