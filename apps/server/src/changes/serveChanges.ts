import type { GraphStore } from '@entente/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import {
  type DocumentNode,
  getOperationAST,
  GraphQLError,
  type GraphQLSchema,
  OperationTypeNode,
  parse,
  validate,
} from 'graphql';
import { createHandler } from 'graphql-sse/lib/use/fastify';
import type { Logger } from 'pino';
import type { Access } from '../auth/access.js';
import { mayRun } from '../auth/mayRun.js';
import { Role } from '../auth/role.js';
import { toClientErrors } from '../errors.js';
import { Loaders } from '../loaders.js';
import type { StreamContext } from './streamContext.js';

const MOST_ERRORS = 5;
const MOST_TOKENS = 2_000;
/** Bytes that wait for a client that does not take them, before it is let go: it can come back and say where it was. */
const MOST_WAITING = 1024 * 1024;
/** Milliseconds between two looks at what waits. */
const PACE = 1_000;

/** Serves subscriptions at /graphql/stream as server-sent events (GraphQL over SSE, distinct connections mode). */
export function serveChanges(
  fastify: FastifyInstance,
  { store, access, log }: { readonly store: GraphStore; readonly access: Access; readonly log: Logger },
): void {
  const signals = new WeakMap<FastifyRequest, AbortSignal>();

  const contextOf = (request: FastifyRequest): StreamContext => {
    const admission = access.admissionOf(request);
    const role = typeof admission === 'string' ? admission : Role.READER;
    return {
      role,
      writer: { by: role.toLowerCase(), requestId: request.id },
      loaders: new Loaders(store),
      signal: signals.get(request) ?? AbortSignal.abort(),
    };
  };

  const forClient = (errors: readonly Error[], request: FastifyRequest): GraphQLError[] =>
    errors
      .flatMap((error) => {
        const translated = toClientErrors(error, request.id);
        if (translated.some(({ internal }) => internal)) {
          log.error({ requestId: request.id, err: error }, 'A stream failed');
        }
        return translated;
      })
      .slice(0, MOST_ERRORS)
      .map(
        ({ error: { message, extensions } }) => new GraphQLError(message, { extensions: extensions ?? {} }),
      );

  const read = (
    request: FastifyRequest,
    query: unknown,
    operationName: string | null | undefined,
  ): { readonly schema: GraphQLSchema; readonly document: DocumentNode } | readonly GraphQLError[] => {
    mayRun('subscription', access.admissionOf(request));
    const { schema } = fastify.graphql;
    const document = parse(String(query), { maxTokens: MOST_TOKENS });
    const errors = validate(schema, document);
    if (errors.length > 0) return errors;
    const operation = getOperationAST(document, operationName);
    if (operation?.operation !== OperationTypeNode.SUBSCRIPTION) {
      const message = 'Only a subscription is answered here; ask for anything else at /graphql';
      return [new GraphQLError(message)];
    }
    return { schema, document };
  };

  const handler = createHandler<Record<PropertyKey, unknown>>({
    onSubscribe: ({ raw: request }, { operationName, query, variables }) => {
      try {
        const found = read(request, query, operationName);
        if (!('document' in found)) return { errors: forClient(found, request) };
        return {
          ...found,
          operationName,
          variableValues: variables,
          contextValue: { ...contextOf(request) },
        };
      } catch (error) {
        return { errors: forClient([error as Error], request) };
      }
    },
    onNext: (_context, { raw: request }, result) => {
      const { errors } = result;
      return errors === undefined ? result : { ...result, errors: forClient(errors, request) };
    },
  });

  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<void> => {
    const gone = new AbortController();
    signals.set(request, gone.signal);
    const looking = setInterval(() => {
      if (reply.raw.writableLength > MOST_WAITING) reply.raw.destroy();
    }, PACE);
    reply.raw.once('close', () => {
      clearInterval(looking);
      gone.abort();
    });
    await handler(request, reply);
  };
  fastify.get('/graphql/stream', serve);
  fastify.post('/graphql/stream', serve);
}
