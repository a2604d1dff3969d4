import { graphql } from './graphql';

/** How many relations each of up to 100 actors has in all. The network around them is asked for with one relation alone: it names those it starts from. */
export const relationCounts = graphql(`
  query RelationCounts($ids: [ID!]!) {
    neighbourhood(actorIds: $ids, depth: 1, limit: 1) {
      actors {
        id
        relations(first: 1) {
          totalCount
        }
      }
    }
  }
`);
