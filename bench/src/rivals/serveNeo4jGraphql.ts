import type { AddressInfo } from 'node:net';
import { openDriver } from '@entente/store';
import { Neo4jGraphQL } from '@neo4j/graphql';
import { fastify } from 'fastify';
import { type DocumentNode, execute, type GraphQLSchema, parse, validate } from 'graphql';
import { answerParent } from '../connections/childServer.js';
import type { Driver } from '../connections/driver.js';
import type { Question } from '../connections/questions.js';
import { typeDefinitions } from './rivalQuestions.js';

/** The schema that @neo4j/graphql makes of the stored graph; without a driver it can be looked at, not asked. */
export function rivalSchema(driver?: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({
    typeDefs: typeDefinitions,
    features: { filters: { String: { GT: true } } },
    ...(driver === undefined ? {} : { driver }),
  }).getSchema();
}

// @neo4j/graphql behind Fastify and graphql-js, with as little around it as there can be: a query is parsed and checked once.
answerParent(async (neo4j) => {
  const driver = openDriver(neo4j);
  const schema = await rivalSchema(driver);
  const documents = new Map<string, DocumentNode>();
  const app = fastify();
  app.post<{ Body: Question }>('/graphql', async ({ body: { query, variables } }, reply) => {
    let document = documents.get(query);
    if (!document) {
      document = parse(query);
      const errors = validate(schema, document);
      if (errors.length > 0) return { errors };
      documents.set(query, document);
    }
    const answer = await execute({ schema, document, variableValues: variables, contextValue: {} });
    // As it is; Fastify would look at an object once more.
    return reply.type('application/json').send(JSON.stringify(answer));
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    port: (app.server.address() as AddressInfo).port,
    end: async () => {
      await app.close();
      await driver.close();
    },
  };
});
