import {
  type DocumentNode,
  getNullableType,
  type GraphQLSchema,
  isIntrospectionType,
  isListType,
  Kind,
  type TypeNode,
  visit,
} from 'graphql';
import {
  type ComplexityEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
} from 'graphql-query-complexity';
import { Assumed, assumedCost, MOST_COST } from './costs.js';
import { MOST_ALIASES } from './limits.js';
import { tooComplex } from './tooComplex.js';

/** The types that GraphQL itself has for a schema say nothing of what they cost. */
const ofSchema: ComplexityEstimator = (asked) =>
  isIntrospectionType(asked.type) && isListType(getNullableType(asked.field.type))
    ? assumedCost(Assumed.schema)(asked)
    : undefined;

const estimators = [fieldExtensionsEstimator(), ofSchema, simpleEstimator({ defaultComplexity: 1 })];

/** Costs that were worked out, by document and by what in the request they hang on; documents are kept for as long as Mercurius does. */
const known = new WeakMap<DocumentNode, Map<string, number>>();
const MOST_KNOWN = 100;

/**
 * What an operation may cost, known before any of it runs; costs.ts says what that is.
 *
 * @throws GraphQLError QUERY_TOO_COMPLEX where that is more than is allowed, or it has too many aliases
 */
export function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  const costs = known.get(query) ?? new Map<string, number>();
  known.set(query, costs);
  const key = JSON.stringify([operationName, countsAmong(query, variables)]);
  const earlier = costs.get(key);
  if (earlier !== undefined) return earlier;
  const cost = workOut(schema, query, variables, operationName);
  if (costs.size < MOST_KNOWN) costs.set(key, cost);
  return cost;
}

/** The variables that a cost can hang on: how many, and whether at all. */
function countsAmong(query: DocumentNode, variables: Record<string, unknown>): unknown[] {
  return query.definitions.flatMap((definition) =>
    definition.kind === Kind.OPERATION_DEFINITION
      ? (definition.variableDefinitions ?? [])
          .filter(({ type }) => ['Int', 'Boolean'].includes(nameOf(type)))
          .map(({ variable }) => variables[variable.name.value] ?? null)
      : [],
  );
}

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

function workOut(
  schema: GraphQLSchema,
  query: DocumentNode,
  variables: Record<string, unknown>,
  operationName: string | undefined,
): number {
  const aliases = aliasesIn(query);
  if (aliases > MOST_ALIASES) {
    throw tooComplex(
      `This query has ${aliases} aliases; at most ${MOST_ALIASES} are allowed. Ask in several requests`,
      { cost: aliases, limit: MOST_ALIASES },
    );
  }
  const cost = getComplexity({
    schema,
    query,
    variables,
    ...(operationName === undefined ? {} : { operationName }),
    estimators,
  });
  if (cost > MOST_COST) {
    throw tooComplex(
      `This query may cost ${cost}; at most ${MOST_COST} is allowed. Ask for less at a time: smaller pages, fewer levels, fewer paths`,
      { cost, limit: MOST_COST },
    );
  }
  return cost;
}

function aliasesIn(document: DocumentNode): number {
  let aliases = 0;
  visit(document, {
    Field: ({ alias }) => {
      if (alias) aliases += 1;
    },
  });
  return aliases;
}
