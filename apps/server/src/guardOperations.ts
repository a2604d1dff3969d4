import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  visit,
} from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import type { MercuriusContext } from 'mercurius';
import { mayRun } from './auth/mayRun.js';
import { MOST_COST } from './costs.js';
import type { OperationLedger } from './delivery/operationLedger.js';
import { Turns } from './delivery/turns.js';
import type { OperationContext } from './operationContext.js';

const MOST_ALIASES = 100;
/** A query that may cost this much is large: of those, so many are at work at once, and so many wait. */
const LARGE_COST = 20_000;
const MOST_AT_WORK = 10;
const LONGEST_LINE = 10;

interface GuardedContext extends OperationContext {
  readonly reply?: FastifyReply;
}

/**
 * Looks at each operation before it runs: whether it is there, whether this client may run it, and what it may cost. Mercurius
 * compiles a query by its text alone, whichever operation of it was named; a document with several operations is handed on anew,
 * which keeps it from that.
 */
export function guardOperations(fastify: FastifyInstance, ledger: OperationLedger): void {
  const turns = new Turns(MOST_AT_WORK, LONGEST_LINE);
  fastify.graphql.addHook('preParsing', async (_schema, source: string, context: MercuriusContext) => {
    const { reply } = context as unknown as GuardedContext;
    if (reply?.request.method === 'GET') assertOperationOfGet(source, operationNameOf(reply.request));
  });
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
      if (!operation) throw noSuchOperation(operationName);
      mayRun(operation.operation, admission);
      if (reply) ledger.started(reply.request, operation.operation);
      if (operation.operation === OperationTypeNode.SUBSCRIPTION) throw onlyAsStream();
      if (aliasesIn(document) > MOST_ALIASES) {
        throw tooComplex(`A query may have ${MOST_ALIASES} aliases; ask in several requests`);
      }
      const cost = getComplexity({
        schema,
        query: document,
        variables: variables ?? {},
        ...(operationName === undefined ? {} : { operationName }),
        estimators: [fieldExtensionsEstimator(), simpleEstimator({ defaultComplexity: 1 })],
      });
      if (cost > MOST_COST) {
        throw tooComplex(
          `This query may cost ${cost}; at most ${MOST_COST} is allowed. Ask for less at a time: smaller pages, fewer levels, fewer paths`,
          { cost, limit: MOST_COST },
        );
      }
      if (cost >= LARGE_COST && reply) {
        const endTurn = await turns.take();
        reply.raw.once('finish', endTurn).once('close', endTurn);
        if (reply.raw.destroyed) endTurn();
      }
      const operations = document.definitions.filter((definition) => 'operation' in definition);
      return operations.length > 1 ? { document } : undefined;
    },
  );
}

/** Mercurius looks for a mutation in a GET, and takes for granted that there is an operation. */
function assertOperationOfGet(source: string, operationName: string | undefined): void {
  let document: DocumentNode;
  try {
    document = parse(source);
  } catch {
    // Mercurius is about to find the same.
    return;
  }
  if (!getOperationAST(document, operationName)) throw noSuchOperation(operationName);
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

const noSuchOperation = (name: string | undefined): GraphQLError =>
  new GraphQLError(
    name === undefined
      ? 'The query has no operation, or several; name the one to run in operationName'
      : `The query has no operation ${JSON.stringify(name)}`,
  );

const onlyAsStream = (): GraphQLError =>
  new GraphQLError('A subscription is answered as server-sent events: ask for it at /graphql/stream');

const tooComplex = (message: string, figures: Record<string, number> = {}): GraphQLError =>
  new GraphQLError(message, { extensions: { code: 'QUERY_TOO_COMPLEX', ...figures } });

function operationNameOf(request: FastifyRequest | undefined): string | undefined {
  const named = (part: unknown): string | undefined => {
    const name = (part as { operationName?: unknown } | null | undefined)?.operationName;
    return typeof name === 'string' && name !== '' ? name : undefined;
  };
  return named(request?.body) ?? named(request?.query);
}
