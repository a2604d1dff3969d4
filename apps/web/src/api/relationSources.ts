import { graphql } from './graphql';
import { sourceFields } from './sourceFields';

/** Which sources some relations rest on; with a day, of those published by then. */
export const relationSources = graphql(
  `
    query RelationSources($ids: [ID!]!, $knownAt: Date) {
      subgraph(filter: { ids: $ids, knownAt: $knownAt }, limit: 1000) {
        relations {
          citations {
            source {
              ...SourceFields
            }
          }
        }
      }
    }
  `,
  [sourceFields],
);
