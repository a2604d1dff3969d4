import type { FastifyReply, FastifyRequest } from 'fastify';
import type { ExecutionResult } from 'graphql';
import type { MercuriusContext } from 'mercurius';
import type { ServerSettings } from './createServer.js';
import { toClientErrors } from './errors.js';
import { Loaders } from './loaders.js';
import type { Access } from './auth/access.js';
import { AccessError } from './auth/accessError.js';
import { Role } from './auth/role.js';
import type { OperationContext } from './operationContext.js';

const MOST_ERRORS = 5;
/** How deep a query may nest. */
const DEEPEST = 12;

/** What Mercurius is told: the schema in code, compiled execution, our errors, and what resolvers know of a request. */
export function mercuriusOptions({ store, access, introspection, log }: ServerSettings) {
  return {
    autoSchemaFile: true,
    sortSchema: true,
    graphiql: false,
    jit: 1,
    cache: true,
    queryDepth: DEEPEST,
    introspection,
    context: (request: FastifyRequest): OperationContext => {
      const found = roleOrRefusal(access, request);
      const role = found instanceof AccessError ? Role.READER : (found ?? Role.READER);
      return {
        role,
        admission: found,
        writer: { by: role.toLowerCase(), requestId: request.id },
        loaders: new Loaders(store),
      };
    },
    errorFormatter: (execution: ExecutionResult, context: MercuriusContext) => {
      const { request } = (context as { reply?: FastifyReply }).reply ?? {};
      const requestId = request?.id ?? 'unknown';
      const translated = (execution.errors ?? []).flatMap((error) => {
        const clients = toClientErrors(error, requestId);
        if (clients.some(({ internal }) => internal)) {
          log.error({ requestId, err: error.originalError ?? error }, 'A request failed');
        }
        return clients;
      });
      const data = execution.data ?? null;
      const status = data === null ? (translated[0]?.status ?? 200) : 200;
      return {
        statusCode: status,
        response: { data, errors: translated.slice(0, MOST_ERRORS).map(({ error }) => error) },
      };
    },
  };
}

function roleOrRefusal(access: Access, request: FastifyRequest): OperationContext['admission'] {
  try {
    return access.roleOf(request);
  } catch (error) {
    if (error instanceof AccessError) return error;
    throw error;
  }
}
