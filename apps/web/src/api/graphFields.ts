import { graphql } from './graphql';
import { knownFields } from './knownFields';

/** What the network needs of a part of the graph. */
export const graphFields = graphql(
  `
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
        ...KnownFields
        from {
          id
        }
        to {
          id
        }
      }
      truncated
    }
  `,
  [knownFields],
);
