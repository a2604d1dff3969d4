import { relationTypes } from '@entente/model';
import type { Question } from '../measure/question.js';
import { fieldOf } from './typeDefinitions.js';

const ends = 'from { id kind name } to { id kind name }';
const cited = (quote: string): string =>
  `citesConnection { edges { properties { id status kind start end ${quote} } node { id title publisher published url } } }`;

const star = relationTypes
  .flatMap(({ type }) => [fieldOf(type, true), fieldOf(type, false)])
  .map(
    (field) =>
      `${field}Connection { edges { properties { id occurred evidence independentOrigins } node { id kind name } } }`,
  )
  .join('\n');

const texts = {
  relation: `query ($id: String!) { claims(where: { relationId: { eq: $id } }) {
    id stance summary attribution speakerId ${ends} ${cited('quote')} } }`,
  neighbourhood: `query ($id: ID!) { actors(where: { id: { eq: $id } }) { id kind name ${star} } }`,
  claims: `query ($after: String!, $limit: Int!) { claims(where: { relationId: { gt: $after } }, limit: $limit) {
    id relationId stance summary attribution speakerId ${ends} ${cited('')} } }`,
  page: `query ($after: String!, $stances: [String!]) { claims(where: { relationId: { gt: $after }, stance: { in: $stances } },
    sort: [{ relationId: ASC }], limit: 100) { id relationId stance ${ends} } }`,
} as const;

/** What comes nearest, in the model of @neo4j/graphql, to a question that is measured. */
export function rivalQuestion(name: keyof typeof texts, variables: Question['variables']): Question {
  return { query: texts[name], variables };
}
