import { graphql } from './graphql';

/** Candidates for what a first visit opens. */
export const contestedRelations = graphql(`
  query ContestedRelations {
    relations(filter: { evidence: [CONTESTED] }, first: 20) {
      nodes {
        id
        claims {
          id
        }
      }
    }
  }
`);
