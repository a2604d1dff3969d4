import type { ResultOf } from 'gql.tada';
import { sentenceFields } from '../../api/graph';
import { graphql } from '../../api/graphql';

const logEntryFields = graphql(`
  fragment LogEntryFields on LogEntry {
    id
    at
    by
    what
    subjectId
    before
    after
  }
`);

export type Entry = ResultOf<typeof logEntryFields>;

/** What was done to a relation and its claims, oldest first. */
export const relationHistory = graphql(
  `
    query RelationHistory($id: ID!) {
      relation(id: $id) {
        id
        history {
          ...LogEntryFields
        }
      }
    }
  `,
  [logEntryFields],
);

/** What was done to an actor, and its merges, oldest first. */
export const actorHistory = graphql(
  `
    query ActorHistory($id: ID!) {
      actor(id: $id) {
        id
        history {
          ...LogEntryFields
        }
      }
    }
  `,
  [logEntryFields],
);

/** What was done to a document itself, oldest first. */
export const sourceHistory = graphql(
  `
    query SourceHistory($id: ID!) {
      source(id: $id) {
        id
        history {
          ...LogEntryFields
        }
      }
    }
  `,
  [logEntryFields],
);

/** A page of the log, the latest first, with what it leads to. */
export const logPage = graphql(
  `
    query Changes($filter: LogFilterInput, $after: String) {
      log(filter: $filter, first: 30, after: $after) {
        pageInfo {
          hasNextPage
          endCursor
        }
        nodes {
          entry {
            ...LogEntryFields
          }
          relation {
            ...SentenceFields
          }
          actor {
            id
            name
          }
          source {
            id
            title
          }
        }
      }
    }
  `,
  [logEntryFields, sentenceFields],
);

export type Change = ResultOf<typeof logPage>['log']['nodes'][number];

/** The first documents whose title or publisher has words that begin as searched. */
export const documentTitles = graphql(`
  query DocumentTitles($search: String!) {
    sources(search: $search, order: TITLE, first: 8) {
      totalCount
      nodes {
        id
        title
      }
    }
  }
`);
