import type { FastifyInstance, FastifyRequest } from 'fastify';
import { type DocumentNode, getOperationAST, GraphQLError, type GraphQLSchema } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { MercuriusContext } from 'mercurius';
import { mayRun } from './auth/mayRun.js';
import type { OperationContext } from './operationContext.js';
import { MOST_COST } from './costs.js';

interface GuardedContext extends OperationContext {
  readonly reply?: { readonly request: FastifyRequest };
}

/**
 * Looks at each operation before it runs: whether this client may run it, and what it may cost. Mercurius compiles a query by
 * its text alone, whichever operation of it was named; a document with several operations is handed on anew, which keeps it from that.
 */
export function guardOperations(fastify: FastifyInstance): void {
  fastify.graphql.addHook(
    'preExecution',
    async (
      schema: GraphQLSchema,
      document: DocumentNode,
      context: MercuriusContext,
      variables: Record<string, unknown>,
    ) => {
      const { admission, reply } = context as unknown as GuardedContext;
      const operationName = operationNameOf(reply?.request);
      const operation = getOperationAST(document, operationName);
      if (operation) mayRun(operation.operation, admission);
      const cost = getComplexity({
        schema,
        query: document,
        variables: variables ?? {},
        ...(operationName === undefined ? {} : { operationName }),
        estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
      });
      if (cost > MOST_COST) {
        throw new GraphQLError(
          `This query may cost ${cost}; at most ${MOST_COST} is allowed. Ask for less at a time: smaller pages, fewer levels, fewer paths`,
          { extensions: { code: 'QUERY_TOO_COMPLEX', cost, limit: MOST_COST } },
        );
      }
      const operations = document.definitions.filter((definition) => 'operation' in definition);
      return operations.length > 1 ? { document } : undefined;
    },
  );
}

function operationNameOf(request: FastifyRequest | undefined): string | undefined {
  const named = (part: unknown): string | undefined => {
    const name = (part as { operationName?: unknown } | null | undefined)?.operationName;
    return typeof name === 'string' && name !== '' ? name : undefined;
  };
  return named(request?.body) ?? named(request?.query);
}
