import { graphql } from './graphql';

/** Candidates for a telling relation: the contested ones. */
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
