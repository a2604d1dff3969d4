import {
  getNamedType,
  getNullableType,
  type GraphQLField,
  type GraphQLOutputType,
  type GraphQLResolveInfo,
  type GraphQLSchema,
  isInterfaceType,
  isIntrospectionType,
  isListType,
  isObjectType,
  Kind,
  type SelectionSetNode,
} from 'graphql';
import type { RequestContext } from './requestContext.js';

/** Makes every list of a response ask its budget before its items are built. */
export function boundLists(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || isIntrospectionType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isList(field.type)) bound(field as GraphQLField<Thing, RequestContext>);
    }
  }
  return schema;
}

type Thing = Readonly<Record<string, unknown>>;

function bound(field: GraphQLField<Thing, RequestContext>): void {
  const { name, resolve } = field;
  field.resolve = (parent, args, context, info): unknown => {
    const make = (): unknown => (resolve ? resolve(parent, args, context, info) : parent[name]);
    return context.budget.take(make as () => readonly unknown[], fieldsEach(info));
  };
}

const counted = new WeakMap<object, number>();

/** How many fields each thing of a list is answered with, up to the lists below it, which ask for themselves. */
function fieldsEach({ fieldNodes, returnType, fragments, schema }: GraphQLResolveInfo): number {
  const known = counted.get(fieldNodes);
  if (known !== undefined) return known;
  const within = (set: SelectionSetNode | undefined, type: GraphQLOutputType): number => {
    const named = getNamedType(type);
    const fields = isObjectType(named) || isInterfaceType(named) ? named.getFields() : {};
    return (set?.selections ?? []).reduce((count, selection) => {
      switch (selection.kind) {
        case Kind.FIELD: {
          const field = fields[selection.name.value];
          const below = field && !isList(field.type) ? within(selection.selectionSet, field.type) : 0;
          return count + 1 + below;
        }
        case Kind.INLINE_FRAGMENT:
          return count + within(selection.selectionSet, on(selection.typeCondition?.name.value, named));
        case Kind.FRAGMENT_SPREAD: {
          const fragment = fragments[selection.name.value];
          return count + within(fragment?.selectionSet, on(fragment?.typeCondition.name.value, named));
        }
      }
    }, 0);
  };
  const on = (name: string | undefined, otherwise: GraphQLOutputType): GraphQLOutputType => {
    const type = name === undefined ? undefined : schema.getType(name);
    return isObjectType(type) || isInterfaceType(type) ? type : otherwise;
  };
  // A thing that is a text is one, too.
  const count = fieldNodes.reduce((sum, { selectionSet }) => sum + within(selectionSet, returnType), 0) || 1;
  counted.set(fieldNodes, count);
  return count;
}

const isList = (type: GraphQLOutputType): boolean => isListType(getNullableType(type));
