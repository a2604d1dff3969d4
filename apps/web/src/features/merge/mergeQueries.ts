import type { ResultOf } from 'gql.tada';
import { actorFields } from '../../api/actorWrites';
import { writtenRelationFields } from '../../api/graph';
import { sentenceFields } from '../../api/graph';
import { graphql } from '../../api/graphql';

/** Who the actors are that the dialog begins with. */
export const actorNames = graphql(`
  query ActorsToMerge($keep: ID!, $absorb: ID!) {
    keep: actor(id: $keep) {
      id
      name
      kind
    }
    absorb: actor(id: $absorb) {
      id
      name
      kind
    }
  }
`);

/** What a merge would move, and what is in its way. */
export const mergePreview = graphql(
  `
    query MergePreview($keep: ID!, $absorb: ID!) {
      mergePreview(keep: $keep, absorb: [$absorb]) {
        actor {
          ...ActorFields
        }
        sides {
          actor {
            ...ActorFields
          }
          says
          relations {
            type
            end
            relations
            claims
            fits
          }
        }
        between {
          ...SentenceFields
        }
      }
    }
  `,
  [actorFields, sentenceFields],
);

export type MergePreviewed = ResultOf<typeof mergePreview>['mergePreview'];

export const mergeActors = graphql(
  `
    mutation MergeActors($input: MergeActorsInput!) {
      mergeActors(input: $input) {
        id
        actor {
          ...ActorFields
        }
      }
    }
  `,
  [actorFields],
);

/** Answers with the kept actor, then those that are there again. */
export const undoMerge = graphql(
  `
    mutation UndoMerge($id: ID!) {
      undoMerge(id: $id) {
        ...ActorFields
      }
    }
  `,
  [actorFields],
);

export const relationsOfActor = graphql(
  `
    query RelationsOfActor($id: ID!, $after: String) {
      actor(id: $id) {
        relations(first: 100, after: $after) {
          pageInfo {
            hasNextPage
            endCursor
          }
          nodes {
            ...WrittenRelationFields
          }
        }
      }
    }
  `,
  [writtenRelationFields],
);
