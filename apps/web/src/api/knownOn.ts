import { graphql } from './graphql';

/** What was known on a day, and of which evidence it was then. */
export const knownOn = graphql(`
  query KnownOn($knownAt: Date!) {
    subgraph(filter: { knownAt: $knownAt }, limit: 5000) {
      relations {
        id
        evidence
      }
      truncated
    }
  }
`);
