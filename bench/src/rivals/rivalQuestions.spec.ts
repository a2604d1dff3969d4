import { beforeAll, describe, expect, it } from '@jest/globals';
import { type GraphQLSchema, parse, validate } from 'graphql';
import { rivalQuestion } from './rivalQuestions.js';
import { rivalSchema } from './serveNeo4jGraphql.js';

describe('rivalQuestion', () => {
  let schema: GraphQLSchema;
  beforeAll(async () => {
    schema = await rivalSchema();
  });

  it.each(['relation', 'neighbourhood', 'claims', 'page'] as const)(
    'asks for a %s as the schema of @neo4j/graphql has it',
    (name) => {
      const errors = validate(schema, parse(rivalQuestion(name, {}).query));
      expect(errors.map(({ message }) => message)).toEqual([]);
    },
  );
});
