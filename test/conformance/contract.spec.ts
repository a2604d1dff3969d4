import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';
import { printedSchema } from '@entente/server';
import {
  buildSchema,
  findBreakingChanges,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLScalarType,
  type GraphQLSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isIntrospectionType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
} from 'graphql';

const root = join(import.meta.dirname, '../..');
const checkedIn = readFileSync(join(root, 'schema.graphql'), 'utf8');
const contract = buildSchema(readFileSync(join(import.meta.dirname, 'contract.graphql'), 'utf8'));
const ours = buildSchema(checkedIn);

/** Every promise of a schema as its name and what it promises: `Query.actors(first)` → `Int = 20`. */
function promises(schema: GraphQLSchema): Map<string, string> {
  const found = new Map<string, string>();
  for (const type of Object.values(schema.getTypeMap())) {
    if (!type.name.startsWith('__')) addType(type);
  }
  return found;

  function addType(type: GraphQLNamedType): void {
    found.set(type.name, type.constructor.name);
    if (isEnumType(type)) for (const { name } of type.getValues()) found.set(`${type.name}.${name}`, 'value');
    if (isInputObjectType(type))
      for (const field of Object.values(type.getFields())) addInput(`${type.name}.${field.name}`, field);
    if (isObjectType(type) || isInterfaceType(type)) {
      for (const one of type.getInterfaces()) found.set(`${type.name} implements ${one.name}`, 'interface');
      for (const field of Object.values(type.getFields())) addField(type.name, field);
    }
  }
  function addField(typeName: string, field: GraphQLField<unknown, unknown>): void {
    found.set(`${typeName}.${field.name}`, String(field.type));
    for (const argument of field.args) addInput(`${typeName}.${field.name}(${argument.name})`, argument);
  }
  function addInput(name: string, { type, defaultValue }: GraphQLArgument | GraphQLInputField): void {
    const standard = defaultValue === undefined ? '' : ` = ${JSON.stringify(defaultValue)}`;
    found.set(name, `${String(type)}${standard}`);
  }
}

describe('the GraphQL contract', () => {
  it('is kept: from it to the schema nothing breaks', () => {
    expect(findBreakingChanges(contract, ours)).toEqual([]);
  });

  it('is kept, name for name, nullability and defaults included', () => {
    const built = promises(ours);
    const promised = [...promises(contract)];
    expect(promised.length).toBeGreaterThan(350);
    expect(promised.map(([name]) => [name, built.get(name)])).toEqual(promised);
  });

  it('is explained: every type, field, argument and value has a description', () => {
    const silent = Object.values(ours.getTypeMap())
      .filter((type) => !isIntrospectionType(type) && !isSpecifiedScalarType(type))
      .flatMap((type) => {
        const parts: { name: string; description?: string | null }[] = [
          { name: type.name, description: type.description ?? null },
        ];
        if (isObjectType(type) || isInterfaceType(type)) {
          for (const field of Object.values(type.getFields())) {
            parts.push({ name: `${type.name}.${field.name}`, description: field.description ?? null });
            for (const { name, description } of field.args) {
              parts.push({ name: `${type.name}.${field.name}(${name})`, description: description ?? null });
            }
          }
        }
        if (isEnumType(type)) {
          for (const { name, description } of type.getValues()) {
            parts.push({ name: `${type.name}.${name}`, description: description ?? null });
          }
        }
        if (isInputObjectType(type)) {
          for (const { name, description } of Object.values(type.getFields())) {
            parts.push({ name: `${type.name}.${name}`, description: description ?? null });
          }
        }
        return parts.filter(({ description }) => !description).map(({ name }) => name);
      });
    expect(silent).toEqual([]);
    expect(ours.description).toMatch(/^Entente: /u);
  });

  it('says of each scalar of its own by which standard it is read', () => {
    const scalars = Object.values(ours.getTypeMap()).filter(
      (type) => isScalarType(type) && !isSpecifiedScalarType(type),
    );
    expect(scalars.map((type) => [type.name, (type as GraphQLScalarType).specifiedByURL])).toEqual([
      ['Date', 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'],
      ['DateTime', 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6'],
      ['Edtf', 'https://www.loc.gov/standards/datetime/'],
    ]);
  });
});

describe('errors', () => {
  const comments = readFileSync(join(import.meta.dirname, 'contract.graphql'), 'utf8').split(
    '# Errors carry',
  )[1];
  const codes = comments?.split(';')[0]?.match(/[A-Z]+_?[A-Z_]{3,}/gu) ?? [];

  it('are explained in the schema, each by its code', () => {
    expect(codes).toHaveLength(10);
    for (const code of codes) {
      expect(ours.getQueryType()?.description).toContain(code);
      expect(ours.getMutationType()?.description).toContain(code);
    }
  });
});

describe('schema.graphql', () => {
  it('is what the code generates', async () => {
    expect(await printedSchema()).toBe(checkedIn);
  });
});
