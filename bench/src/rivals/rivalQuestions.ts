import { relationTypes } from '@entente/model';
import type { Question } from '../connections/questions.js';

/** The name of the field for a relation type: armsSupply, and armsSupplyOf for the other direction. */
const fieldOf = (type: string, outgoing: boolean): string =>
  `${type.toLowerCase().replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase())}${outgoing ? '' : 'Of'}`;

const relationships = relationTypes
  .flatMap(({ type }) =>
    [true, false].map(
      (outgoing) =>
        `  ${fieldOf(type, outgoing)}: [Actor!]! @relationship(type: "${type}", direction: ${outgoing ? 'OUT' : 'IN'}, properties: "RelationProperties")`,
    ),
  )
  .join('\n');

/** The stored graph as @neo4j/graphql's type definitions have it: a relation is a relationship with properties, and a claim leads to its ends by their ids. */
export const typeDefinitions = `
type Actor @node {
  id: ID!
  kind: String!
  name: String!
  description: String
${relationships}
}
type RelationProperties @relationshipProperties {
  id: ID!
  occurred: String
  qualifiers: String!
  evidence: String!
  independentOrigins: Int!
}
type Claim @node {
  id: ID!
  relationId: String!
  stance: String!
  summary: String!
  speakerId: ID
  attribution: String
  from: Actor @cypher(statement: "MATCH (a:Actor {id: this.fromId}) RETURN a", columnName: "a")
  to: Actor @cypher(statement: "MATCH (a:Actor {id: this.toId}) RETURN a", columnName: "a")
  cites: [Source!]! @relationship(type: "CITES", direction: OUT, properties: "CitationProperties")
}
type CitationProperties @relationshipProperties {
  id: ID!
  kind: String!
  start: Int!
  end: Int!
  status: String!
  quote: String
}
type Source @node {
  id: ID!
  title: String!
  publisher: String
  published: String
  url: String
}
`;

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
