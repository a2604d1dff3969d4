import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { describeSchema } from './describeSchema.js';
import { resolverClasses, scalarClasses } from './resolvers.js';

/** The schema as schema.graphql has it: sorted, so that it reads the same however the code is ordered. */
export async function printedSchema(): Promise<string> {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  const factory = app.get(GraphQLSchemaFactory);
  const schema = await factory.create(resolverClasses, scalarClasses);
  await app.close();
  return `${printSchema(lexicographicSortSchema(describeSchema(schema)))}\n`;
}
