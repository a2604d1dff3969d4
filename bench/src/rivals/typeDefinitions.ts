import { relationTypes } from '@entente/model';

/** The name of the field for a relation type: armsSupply, and armsSupplyOf for the other direction. */
export const fieldOf = (type: string, outgoing: boolean): string =>
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
