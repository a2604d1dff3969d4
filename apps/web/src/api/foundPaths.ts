import { graphql } from './graphql';
import { toldRelationFields } from './toldRelationFields';

/** Chains between two actors, each hop with its strongest relations and what is said of them. */
export const foundPaths = graphql(
  `
    query FoundPaths(
      $from: ID!
      $to: ID!
      $filter: RelationFilter
      $maxLength: Int
      $limit: Int
      $rank: PathRank
      $directed: Boolean
      $excludeActorIds: [ID!]
    ) {
      paths(
        from: $from
        to: $to
        filter: $filter
        maxLength: $maxLength
        limit: $limit
        rank: $rank
        directed: $directed
        excludeActorIds: $excludeActorIds
      ) {
        length
        weakest
        weakestHop
        actors {
          id
          kind
          name
          identifiers {
            scheme
            value
          }
        }
        hops {
          relationCount
          relations(first: 10) {
            type
            tone
            directed
            ...ToldRelationFields
          }
        }
      }
    }
  `,
  [toldRelationFields],
);
