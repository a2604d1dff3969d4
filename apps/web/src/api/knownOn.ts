import { graphql } from './graphql';
import { knownFields } from './knownFields';

/** Of some relations those that were known on a day, and what was known of them. */
export const knownOn = graphql(
  `
    query KnownOn($ids: [ID!]!, $knownAt: Date!) {
      subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
        relations {
          id
          ...KnownFields
        }
      }
    }
  `,
  [knownFields],
);
