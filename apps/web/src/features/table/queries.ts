import { graphql } from '../../api/graphql';

/** What the table says of relations beyond what the network needs: as known on a day where the filter has one. */
export const relationFacts = graphql(`
  query RelationFacts($filter: RelationFilter) {
    subgraph(filter: $filter, limit: 2000) {
      relations {
        id
        independentOrigins
        qualifiers {
          key
          value
          unit
        }
        claims {
          id
        }
        citations {
          source {
            id
            title
            publisher
            published
          }
        }
      }
    }
  }
`);
