import type { ResultOf } from 'gql.tada';
import { graphql } from '../../api/graphql';

export const importsQuery = graphql(`
  query Imports($after: String) {
    viewer {
      role
      name
    }
    imports(first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      nodes {
        id
        state
        startedAt
        by
        error
        read
        written
        unchanged
        changed
        refused
        leftOut
        files {
          name
          format
        }
      }
    }
  }
`);

export const undoImportMutation = graphql(`
  mutation UndoImport($id: ID!) {
    undoImport(id: $id) {
      isFinished
      claims
      restored
      relations
      actors
      sources
      leftCount
      left {
        subjectId
        text
      }
      import {
        id
        state
      }
    }
  }
`);

export type ListedImport = ResultOf<typeof importsQuery>['imports']['nodes'][number];
export type Undoing = ResultOf<typeof undoImportMutation>['undoImport'];
