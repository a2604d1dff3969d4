import { graphql } from './graphql';

/** What of a relation of the network depends on what is known, and so on the day on which it is looked at. */
export const knownFields = graphql(`
  fragment KnownFields on Relation {
    occurred
    evidence
    documents
    publishers
  }
`);
