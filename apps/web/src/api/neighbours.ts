import { graphFields } from './graphFields';
import { graphql } from './graphql';

export const neighbours = graphql(
  `
    query Neighbours($id: ID!) {
      neighbourhood(actorIds: [$id], depth: 1) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);
