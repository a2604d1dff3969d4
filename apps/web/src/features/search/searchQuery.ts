import { graphFields } from '../../api/graph';
import { graphql } from '../../api/graphql';

/** Search results for a text, the best of each kind, as of a day or today. */
export const searchQuery = graphql(`
  query Search($text: String!, $knownAt: Date) {
    search(text: $text, knownAt: $knownAt, perKind: 10, first: 50) {
      truncated
      counts {
        kind
        count
      }
      nodes {
        kind
        date
        actor {
          id
          name
          kind
        }
        relation {
          id
          type
          label
          tone
          directed
          evidence
          occurred
          from {
            id
          }
          to {
            id
          }
        }
        claim {
          id
          stance
          summary
        }
        citation {
          id
        }
        source {
          id
          title
          publisher
          held
        }
        matches {
          field
          text
          marks {
            start
            end
          }
        }
      }
    }
  }
`);

/** A relation with its ends, to add to the network. */
export const relationToShow = graphql(
  `
    query RelationToShow($id: ID!) {
      subgraph(filter: { ids: [$id] }, limit: 1) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);
