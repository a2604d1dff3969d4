import 'reflect-metadata';
import './registerEnums.js';
import { expect, it } from '@jest/globals';
import { NestFactory } from '@nestjs/core';
import { GraphQLSchemaBuilderModule, GraphQLSchemaFactory } from '@nestjs/graphql';
import { isObjectType } from 'graphql';
import { resolverClasses, scalarClasses } from './resolvers.js';
import { resolveSynchronously } from './resolveSynchronously.js';

it('leaves fields that are nothing but properties to be read in place', async () => {
  const app = await NestFactory.createApplicationContext(GraphQLSchemaBuilderModule, { logger: ['error'] });
  await app.init();
  const schema = resolveSynchronously(
    await app.get(GraphQLSchemaFactory).create(resolverClasses, scalarClasses),
  );
  await app.close();
  const withFunctions = ['Source', 'Citation', 'Claim', 'Relation'].map((name) => {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${name}`);
    const fields = Object.values(type.getFields());
    return [name, fields.filter(({ resolve }) => resolve).map((field) => field.name)];
  });
  expect(withFunctions).toEqual([
    ['Source', []],
    ['Citation', []],
    ['Claim', []],
    ['Relation', ['label', 'tone', 'directed', 'claims', 'citations']],
  ]);
});
