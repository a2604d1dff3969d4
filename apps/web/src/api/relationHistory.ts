import { graphql } from './graphql';

/** What was done to a relation and its claims, oldest first. */
export const relationHistory = graphql(`
  query RelationHistory($id: ID!) {
    relation(id: $id) {
      id
      history {
        id
        at
        by
        what
        before
        after
      }
    }
  }
`);
