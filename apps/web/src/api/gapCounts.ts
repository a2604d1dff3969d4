import { graphql } from './graphql';

/** How many relations have each kind of gap. */
export const gapCounts = graphql(`
  query GapCounts($filter: RelationFilter) {
    SINGLE_SOURCE: gaps(kinds: [SINGLE_SOURCE], filter: $filter, first: 1) {
      totalCount
    }
    ALLEGED_ONLY: gaps(kinds: [ALLEGED_ONLY], filter: $filter, first: 1) {
      totalCount
    }
    CONTESTED: gaps(kinds: [CONTESTED], filter: $filter, first: 1) {
      totalCount
    }
    UNDATED: gaps(kinds: [UNDATED], filter: $filter, first: 1) {
      totalCount
    }
    UNATTRIBUTED: gaps(kinds: [UNATTRIBUTED], filter: $filter, first: 1) {
      totalCount
    }
    UNVERIFIED: gaps(kinds: [UNVERIFIED], filter: $filter, first: 1) {
      totalCount
    }
    BROKEN: gaps(kinds: [BROKEN], filter: $filter, first: 1) {
      totalCount
    }
    POSSIBLY_ONE_ORIGIN: gaps(kinds: [POSSIBLY_ONE_ORIGIN], filter: $filter, first: 1) {
      totalCount
    }
  }
`);
