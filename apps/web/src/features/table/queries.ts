import { graphql } from '../../api/graphql';

/** The fields of relations that the table shows and the network does not need; as known on a day if the filter has one. */
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
