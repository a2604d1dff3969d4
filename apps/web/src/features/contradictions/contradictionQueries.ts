import { Disagreement } from '@entente/model';
import type { ResultOf } from 'gql.tada';
import { claimFields } from '../../api/claims';
import { sentenceFields } from '../../api/graph';
import { graphql } from '../../api/graphql';
import { displayDate } from '../../domain/words/dates';
import { stanceNames } from '../../domain/words/vocabulary';

/** A page of claims that contradict each other, with their passages. */
export const contradictionPage = graphql(
  `
    query Contradictions($filter: RelationFilter, $kinds: [Disagreement!], $after: String) {
      contradictions(filter: $filter, kinds: $kinds, first: 20, after: $after) {
        nodes {
          points {
            kind
            field
            first
            second
          }
          first {
            ...ClaimFields
            relation {
              ...SentenceFields
            }
          }
          second {
            ...ClaimFields
            relation {
              ...SentenceFields
            }
          }
        }
        pageInfo {
          hasNextPage
          endCursor
        }
      }
    }
  `,
  [claimFields, sentenceFields],
);

export type Contradiction = ResultOf<typeof contradictionPage>['contradictions']['nodes'][number];
export type Point = Contradiction['points'][number];

/** Kinds of disagreement, in the order of the list. */
export const disagreementNames: Readonly<Record<Disagreement, string>> = {
  WHETHER: 'Whether it happened',
  DATE: 'When',
  NUMBER: 'How much',
  WHO: 'Who',
};

export const allDisagreements = Object.values(Disagreement);

const fieldNames: Readonly<Record<string, string>> = {
  stance: 'Whether it happened',
  occurred: 'When',
  speaker: 'Whose words they are',
  from: 'Who acts',
};

/** What is disputed, and what the first and the second claim say of it, in words. */
export function describePoint({ field, first, second }: Point): {
  readonly what: string;
  readonly first: string;
  readonly second: string;
} {
  const what =
    fieldNames[field] ?? `The ${field.replace('qualifiers.', '').replace('tiv', 'trend indicator value')}`;
  const inWords = (value: string): string => {
    if (field === 'occurred') return displayDate(value);
    return field === 'stance' ? (stances[value] ?? value) : value;
  };
  return { what, first: inWords(first), second: inWords(second) };
}

const stances: Readonly<Record<string, string>> = stanceNames;
