import { graphql } from './graphql';

/** A page of the relations that have one of some gaps. */
export const gapRelations = graphql(`
  query GapRelations($kinds: [Gap!], $filter: RelationFilter, $after: String) {
    gaps(kinds: $kinds, filter: $filter, first: 100, after: $after) {
      nodes {
        id
        label
        tone
        evidence
        documents
        publishers
        occurred
        from {
          id
          name
        }
        to {
          id
          name
        }
      }
      pageInfo {
        hasNextPage
        endCursor
      }
    }
  }
`);
