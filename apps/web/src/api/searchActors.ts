import { graphql } from './graphql';

/** Whom a name means, best first, and whose names have the words in them. */
export const searchActors = graphql(`
  query SearchActors($text: String!) {
    resolveActor(name: $text, limit: 5) {
      matched
      actor {
        id
        name
        kind
      }
    }
    actors(search: $text, first: 8) {
      nodes {
        id
        name
        kind
      }
    }
  }
`);
