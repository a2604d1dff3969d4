import { graphql } from './graphql';

/** A source, and what is said on the ground of it, a page of relations at a time. */
export const sourceDetails = graphql(`
  query SourceDetails($id: ID!, $after: String) {
    source(id: $id) {
      id
      title
      publisher
      authors
      published
      url
      language
      held
    }
    relations(filter: { sourceIds: [$id] }, first: 50, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        label
        tone
        evidence
        from {
          name
        }
        to {
          name
        }
        claims {
          stance
          citations {
            id
            status
            opening
            anchor {
              kind
              start
              end
              fragment
            }
            source {
              id
            }
          }
        }
      }
    }
  }
`);
