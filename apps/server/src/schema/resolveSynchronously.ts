import {
  anchorFragment,
  type Citation,
  type Claim,
  type NonEmpty,
  type Relation,
  relationTypeInfoOf,
} from '@entente/model';
import type { Path } from '@entente/store';
import { type GraphQLSchema, isObjectType } from 'graphql';
import type { ClaimOnRelation } from '../graphql-types/claimType.js';

/** The claims of a relation that was read with them. */
function claimsOf(relation: Relation): NonEmpty<Claim> {
  if (relation.claims === null) throw new Error(`Relation ${relation.id} was read without its claims`);
  return relation.claims;
}

const known = new WeakMap<Relation, readonly ClaimOnRelation[]>();

/** The claims of a relation that was read with them, beside it; made once, however often a response contains the relation. */
function claimsOnRelation(relation: Relation): readonly ClaimOnRelation[] {
  const earlier = known.get(relation);
  if (earlier) return earlier;
  const made = claimsOf(relation).map((claim) => ({ ...claim, relation }));
  known.set(relation, made);
  return made;
}

/** Fields that are computed from the object itself, by type and field. */
const plainFields = {
  Anchor: { fragment: anchorFragment },
  Path: { length: ({ hops }: Path): number => hops.length },
  Relation: {
    label: ({ type }: Relation): string => relationTypeInfoOf(type).label,
    tone: ({ type }: Relation) => relationTypeInfoOf(type).tone,
    directed: ({ type }: Relation): boolean => relationTypeInfoOf(type).directed,
    claims: claimsOnRelation,
    citations: (relation: Relation): readonly Citation[] =>
      claimsOf(relation).flatMap((claim): readonly Citation[] => claim.citations),
  },
} satisfies Readonly<Record<string, Record<string, (parent: never) => unknown>>>;

/** How Nest names the function that it gives to a field which is nothing but a property. */
const OF_PROPERTY = 'rootFieldResolver';

/**
 * Has the fields above answered by plain functions: an answer has thousands of them, and Nest would make a promise for each. Those that
 * are properties lose their functions: without one, compiled execution reads the property in place.
 */
export function resolveSynchronously(schema: GraphQLSchema): GraphQLSchema {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (field.resolve?.name === OF_PROPERTY) delete field.resolve;
    }
  }
  for (const [name, fields] of Object.entries(plainFields)) {
    const type = schema.getType(name);
    if (!isObjectType(type)) throw new Error(`The schema has no type ${name}`);
    const known = type.getFields();
    for (const [fieldName, resolve] of Object.entries(fields)) {
      const field = known[fieldName];
      if (!field) throw new Error(`The schema has no field ${name}.${fieldName}`);
      field.resolve = resolve as (parent: unknown) => unknown;
    }
  }
  return schema;
}
