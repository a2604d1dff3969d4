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
