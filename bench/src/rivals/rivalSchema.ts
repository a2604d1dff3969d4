import { Neo4jGraphQL } from '@neo4j/graphql';
import type { GraphQLSchema } from 'graphql';
import type { Driver } from '../measure/driver.js';
import { typeDefinitions } from './typeDefinitions.js';

/** The schema that @neo4j/graphql makes of the stored graph; without a driver it can be looked at, not asked. */
export function rivalSchema(driver?: Driver): Promise<GraphQLSchema> {
  return new Neo4jGraphQL({
    typeDefs: typeDefinitions,
    features: { filters: { String: { GT: true } } },
    ...(driver === undefined ? {} : { driver }),
  }).getSchema();
}
