import { graphFields } from './graphFields';
import { graphql } from './graphql';

/** What is known around an actor: its neighbours, and what ties them to it and among each other. */
export const neighbours = graphql(
  `
    query Neighbours($id: ID!) {
      neighbourhood(actorIds: [$id], depth: 1, limit: 5000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

/** What lies between some actors: the strongest 2,000 relations. */
export const between = graphql(
  `
    query Between($actorIds: [ID!]!) {
      subgraph(filter: { between: $actorIds }, limit: 2000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);
