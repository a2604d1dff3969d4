import { graphql } from './graphql';

/** To how many other actors each of up to 100 is tied in all. The network around them is asked for with one relation alone: it names those it starts from. */
export const neighbourCounts = graphql(`
  query NeighbourCounts($ids: [ID!]!) {
    neighbourhood(actorIds: $ids, depth: 1, limit: 1) {
      actors {
        id
        relations(first: 1) {
          neighbourCount
        }
      }
    }
  }
`);
