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
import { MOST_ALIASES, tooComplex } from '../limits/limits.js';

/** What a query may cost. A cost of one is about one field of one thing in the answer. */
const MOST_COST = 750_000;

/** A search along paths costs this much by itself, whatever it finds, and twice as much more with each hop that it may go. */
const PATH_SEARCH = 48_000;
const FIRST_HOP = 3_000;

/** Looking for words or a name among all that there are costs this much by itself. */
const SEARCH = 400;

/** A question that goes through every relation costs this much by itself. */
const SCAN = 15_000;

/** How many things a list is taken to have that is not asked for by number: more than most have, so that lists within lists multiply. */
export const Assumed = {
  sessions: 20,
  claims: 10,
  citationsOfClaim: 2,
  citationsOfRelation: 10,
  qualifiers: 2,
  /** Of each actor of an overview, to others of it. */
  bandsOfActor: 20,
  aliases: 5,
  identifiers: 2,
  nearOrigins: 2,
  history: 20,
  importedFiles: 2,
  leftByUndo: 100,
  /** By a merge that is previewed. */
  mergedActors: 2,
  /** Of a document. */
  proposals: 50,
  mentions: 200,
  proposalWords: 2,
  patterns: 100,
  /** Of a language model. */
  refusedAnswers: 20,
  /** Texts of a hit in which words stand, and the words found in each. */
  matches: 2,
  marks: 3,
  vocabulary: 41,
  /** Introspection: types, their fields, the arguments of those. */
  schema: 10,
} as const;

/** The arguments of an estimator of graphql-query-complexity. */
interface Arguments {
  readonly args: Readonly<Record<string, unknown>>;
  readonly childComplexity: number;
  readonly field: { readonly args: readonly { readonly name: string; readonly defaultValue?: unknown }[] };
}

/** A number argument, or its default. One that is out of range gets a small cost: it is refused for its range, not for its cost. */
function numberOf({ args, field }: Arguments, name: string, most: number): number {
  const value = args[name] ?? field.args.find((argument) => argument.name === name)?.defaultValue;
  return typeof value === 'number' && value > 0 && value <= most ? value : 1;
}

/** A page costs what its nodes may. */
export const pageCost = (asked: Arguments): number =>
  1 + numberOf(asked, 'first', 100) * asked.childComplexity;

/** A list costs what as many things as its limit may; `most` is the largest limit. */
export const listCost =
  (most: number) =>
  (asked: Arguments): number =>
    1 + numberOf(asked, 'limit', most) * asked.childComplexity;

/** Resolving names costs the search, too. */
export const searchCost =
  (most: number) =>
  (asked: Arguments): number =>
    SEARCH + listCost(most)(asked);

/** A search of all texts looks in four indexes, and costs what the hits of a page may. */
export const fullTextCost = (asked: Arguments): number => 4 * SEARCH + pageCost(asked);

/** The preview of a merge counts what stands at its actors. */
export const mergePreviewCost = ({ childComplexity }: Pick<Arguments, 'childComplexity'>): number =>
  4 * SEARCH + childComplexity;

/** A list that is not asked for by number costs what as many things as it is taken to have may. */
export const assumedCost =
  (size: number) =>
  ({ childComplexity }: Pick<Arguments, 'childComplexity'>): number =>
    1 + size * childComplexity;

/** Paths cost the search, and what their actors and hops may. */
export const pathsCost = (asked: Arguments): number => {
  const hops = numberOf(asked, 'maxLength', 6);
  return PATH_SEARCH + FIRST_HOP * 2 ** hops + numberOf(asked, 'limit', 50) * hops * asked.childComplexity;
};

/** An overview costs going through all relations, and what its actors and the bands between them may. */
export const overviewCost = (asked: Arguments): number =>
  SCAN + numberOf(asked, 'actors', 300) * asked.childComplexity;

/** What is counted over all relations costs going through them. */
export const scanCost = ({ childComplexity }: Pick<Arguments, 'childComplexity'>): number =>
  SCAN + 100 * childComplexity;

/** The types that GraphQL itself has for a schema say nothing of what they cost. */
const ofSchema: ComplexityEstimator = (asked) =>
  isIntrospectionType(asked.type) && isListType(getNullableType(asked.field.type))
    ? assumedCost(Assumed.schema)(asked)
    : undefined;

const estimators = [fieldExtensionsEstimator(), ofSchema, simpleEstimator({ defaultComplexity: 1 })];

/** Computed costs, by document and by the variables that they depend on; documents are kept for as long as Mercurius does. */
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

/** The variables that a cost can depend on: how many, and whether at all. */
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
