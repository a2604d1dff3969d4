import type { Client, CombinedError } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { relationWithClaimsFields } from '../../api/claims';
import { graphql } from '../../api/graphql';
import { idKey, shortKey } from '../../domain/idKeys';
import type { PathRef, PathQuestionByIds } from '../../domain/questions/paths';

/** Most paths per request. */
const LIMIT = 10;

/** The variables of the query for a question. */
export function pathVariables(question: PathQuestionByIds) {
  const {
    fromId,
    toId,
    minEvidence,
    minPublishers,
    knownAt,
    asOf,
    types,
    avoidedIds,
    maxLength,
    rank,
    directed,
  } = question;
  return {
    from: fromId ?? '',
    to: toId ?? '',
    filter: { minEvidence, minPublishers, knownAt, asOf, types: types && [...types] },
    maxLength,
    limit: LIMIT,
    rank,
    directed,
    excludeActorIds: [...avoidedIds],
  };
}

/** Paths between two actors, each hop with its strongest relations and their claims. */
export const foundPaths = graphql(
  `
    query FoundPaths(
      $from: ID!
      $to: ID!
      $filter: RelationFilter
      $maxLength: Int
      $limit: Int
      $rank: PathRank
      $directed: Boolean
      $excludeActorIds: [ID!]
    ) {
      paths(
        from: $from
        to: $to
        filter: $filter
        maxLength: $maxLength
        limit: $limit
        rank: $rank
        directed: $directed
        excludeActorIds: $excludeActorIds
      ) {
        length
        weakest
        weakestHop
        actors {
          id
          kind
          name
          identifiers {
            scheme
            value
          }
        }
        hops {
          relationCount
          relations(first: 10) {
            type
            tone
            directed
            ...ToldRelationFields
          }
        }
      }
    }
  `,
  [relationWithClaimsFields],
);

/** A path as the API returns it. */
export type FoundPath = ResultOf<typeof foundPaths>['paths'][number];

interface ActorPath {
  readonly actors: readonly { readonly id: string }[];
}

/** Ids of the actors in order. */
export function actorKey({ actors }: ActorPath): string {
  return actors.map(({ id }) => id).join(' ');
}

type AnyPath = Parameters<typeof actorKey>[0];

/** A key of eight characters for a path among the answers to a question. */
export const pathKey = (path: AnyPath): string => idKey(actorKey(path));

/** Whether a key names a path; older permalinks and views have keys of four characters. */
export const isPathKeyOf = (key: string, path: AnyPath): boolean =>
  key === pathKey(path) || key === shortKey(actorKey(path));

const asking = { words: 'Looking for the paths of this view again…' };

interface PathsByKey {
  /** Paths by key, without those no longer found. */
  readonly paths: ReadonlyMap<string, FoundPath>;
  /** Errors of requests that failed. */
  readonly errors: readonly CombinedError[];
}

/** Finds referenced paths again; each question is sent once. */
export async function findPathsAgain(client: Client, refs: readonly PathRef[]): Promise<PathsByKey> {
  const questions = new Map(refs.map(({ question }) => [JSON.stringify(question), question]));
  const answers = await Promise.all(
    [...questions.values()].map((question) =>
      client.query(foundPaths, pathVariables(question), asking).toPromise(),
    ),
  );
  const paths = answers.flatMap(({ data }) => data?.paths ?? []);
  return {
    paths: new Map(
      refs.flatMap(({ key }) => {
        const path = paths.find((one) => isPathKeyOf(key, one));
        return path ? [[key, path] as const] : [];
      }),
    ),
    errors: answers.flatMap(({ error }) => error ?? []),
  };
}
