import type { Client } from '@urql/core';
import type { ResultOf } from 'gql.tada';
import { actorFields } from '../../api/actorWrites';
import { graphql } from '../../api/graphql';
import { addToHistory } from '../undoable-write';

/** A page of pairs of actors that are likely one. */
export const duplicatePage = graphql(
  `
    query LikelyDuplicates($after: String) {
      likelyDuplicates(first: 50, after: $after) {
        nodes {
          score
          reasons {
            kind
            detail
          }
          one {
            ...ActorFields
          }
          other {
            ...ActorFields
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [actorFields],
);

export type LikelyDuplicate = ResultOf<typeof duplicatePage>['likelyDuplicates']['nodes'][number];
export type DuplicateActor = LikelyDuplicate['one'];

const keepApart = graphql(`
  mutation KeepActorsApart($a: ID!, $b: ID!, $reason: String!, $apart: Boolean) {
    keepActorsApart(a: $a, b: $b, reason: $reason, apart: $apart) {
      id
    }
  }
`);

/** Keeps a pair apart; Undo lets it be listed again. @throws CombinedError where it is refused. */
export async function keepActorsApart(
  client: Client,
  { one, other }: LikelyDuplicate,
  reason: string,
): Promise<void> {
  const send = async (apart: boolean): Promise<void> => {
    const { error } = await client.mutation(keepApart, { a: one.id, b: other.id, reason, apart }).toPromise();
    if (error) throw error;
  };
  await send(true);
  addToHistory({ label: 'Keep two actors apart', undo: () => send(false), redo: () => send(true) });
}

const reasonNames: Readonly<Record<LikelyDuplicate['reasons'][number]['kind'], string>> = {
  NAME: 'Names alike',
  ALIAS: 'A name of both',
  IDENTIFIER: 'The same identifier',
  NEIGHBOURS: 'Relations of one type to',
};

/** A reason with what is alike: `Names alike: Ilham Aliyev – Ilham Aliev`. */
export const describeReason = ({ kind, detail }: LikelyDuplicate['reasons'][number]): string =>
  `${reasonNames[kind]}: ${detail}`;

/** How likely two actors are one, in a word, with the score. */
export function describeScore(score: number): string {
  const word = score >= 0.85 ? 'Very likely one' : score >= 0.7 ? 'Likely one' : 'Possibly one';
  return `${word} (${score.toFixed(2)})`;
}
