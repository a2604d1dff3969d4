import { type GraphQLField, type GraphQLSchema, isNonNullType, isObjectType } from 'graphql';

/**
 * Has an argument that is null where it may be, and has a default, be that default: typed clients send null for what is not set, and
 * GraphQL itself puts defaults only where nothing is sent.
 */
export function nullMeansDefault(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      const defaults = defaultsOf(field);
      const { resolve } = field;
      if (defaults.length === 0 || !resolve) continue;
      field.resolve = (parent, given: Readonly<Record<string, unknown>>, context, info): unknown => {
        const missing = defaults.filter(([name]) => given[name] === null);
        const complete = missing.length === 0 ? given : { ...given, ...Object.fromEntries(missing) };
        return resolve(parent, complete, context, info);
      };
    }
  }
  return schema;
}

function defaultsOf({ args }: GraphQLField<unknown, unknown>): [string, unknown][] {
  return args
    .filter(({ type, defaultValue }) => defaultValue !== undefined && !isNonNullType(type))
    .map(({ name, defaultValue }) => [name, defaultValue]);
}
