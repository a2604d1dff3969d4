import { graphql } from './graphql';

/** An actor with a page of its relations. */
export const actorDetails = graphql(`
  query ActorDetails($id: ID!, $filter: RelationFilter, $after: String) {
    actor(id: $id) {
      id
      kind
      name
      description
      aliases {
        name
        kind
      }
      identifiers {
        scheme
        value
      }
      relations(filter: $filter, first: 100, after: $after) {
        totalCount
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          id
          type
          label
          tone
          directed
          occurred
          evidence
          documents
          publishers
          from {
            id
            name
          }
          to {
            id
            name
          }
        }
      }
    }
  }
`);
