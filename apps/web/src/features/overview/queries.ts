import { graphFields } from '../../api/graphFields';
import { graphql } from '../../api/graphql';

/** How many relations there are: whether all of them can be drawn. */
export const graphSize = graphql(`
  query GraphSize {
    relations(first: 1) {
      totalCount
    }
  }
`);

/** The overview of what passes a filter. */
export const overviewOf = graphql(`
  query OverviewOf($filter: RelationFilter, $actors: Int!) {
    overview(filter: $filter, actors: $actors) {
      actorCount
      relationCount
      counts {
        cooperation
        conflict
        structure
        corroborated
        singleSource
        alleged
        contested
        denied
        types {
          type
          count
        }
      }
      actors {
        actor {
          id
          kind
          name
        }
        relationCount
      }
      bands {
        from {
          id
        }
        to {
          id
        }
        count
        cooperation
        conflict
        structure
        corroborated
        singleSource
        alleged
        contested
        denied
        forward
        backward
      }
    }
  }
`);

/** The relations that pass a filter, where they are few enough to be drawn. */
export const passingGraph = graphql(
  `
    query PassingGraph($filter: RelationFilter) {
      subgraph(filter: $filter, limit: 2000) {
        ...GraphFields
      }
    }
  `,
  [graphFields],
);

/** A page of the relations that a band counts, and who its two actors are. */
export const bandRelations = graphql(`
  query BandRelations($from: ID!, $to: ID!, $filter: RelationFilter, $after: String) {
    from: actor(id: $from) {
      id
      name
      kind
    }
    to: actor(id: $to) {
      id
      name
      kind
    }
    relations(filter: $filter, first: 50, after: $after) {
      totalCount
      nodes {
        id
        type
        label
        tone
        occurred
        evidence
        documents
        publishers
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

/** How many relations that pass a filter begin in each year. */
export const overviewYears = graphql(`
  query OverviewYears($filter: RelationFilter) {
    timeline(filter: $filter, bucket: YEAR) {
      start
      count
      cooperation
      conflict
      structure
    }
  }
`);
