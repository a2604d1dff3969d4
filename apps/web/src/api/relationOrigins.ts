import { graphql } from './graphql';

/** From where some relations are known; with a day, by then. */
export const relationOrigins = graphql(`
  query RelationOrigins($ids: [ID!]!, $knownAt: Date) {
    subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
      relations {
        id
        citations {
          source {
            id
            title
            publisher
          }
        }
      }
    }
  }
`);
