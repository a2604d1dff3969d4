import { graphql } from './graphql';

/** What the network needs of a part of the graph. */
export const graphFields = graphql(`
  fragment GraphFields on Subgraph {
    actors {
      id
      kind
      name
      identifiers {
        scheme
        value
      }
    }
    relations {
      id
      type
      label
      tone
      directed
      occurred
      evidence
      from {
        id
      }
      to {
        id
      }
    }
    truncated
  }
`);
