import { graphql } from './graphql';

/** From where the relations of the network are known. */
export const relationOrigins = graphql(`
  query RelationOrigins {
    subgraph(limit: 5000) {
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
