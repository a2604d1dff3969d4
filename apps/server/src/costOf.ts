import { type DocumentNode, type GraphQLSchema, visit } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { MOST_COST } from './costs.js';
import { MOST_ALIASES } from './limits.js';
import { tooComplex } from './tooComplex.js';

const estimators = [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })];

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
