import { callerSignal } from '@entente/store';
import type { FastifyReply, FastifyRequest } from 'fastify';
import {
  type ExecutionResult,
  type GraphQLField,
  type GraphQLSchema,
  isNonNullType,
  isObjectType,
  NoSchemaIntrospectionCustomRule,
} from 'graphql';
import type { MercuriusContext } from 'mercurius';
import { roleOf, writerOf } from '../auth/admission.js';
import { type ClientError, toClientErrors } from '../errors.js';
import { Loaders } from '../fields/loaders.js';
import { Budget } from '../limits/budget.js';
import { endCaller } from '../limits/deadline.js';
import { DEEPEST, MOST_ERRORS, MOST_TOKENS } from '../limits/limits.js';
import { boundLists } from '../operations/boundLists.js';
import type { OperationRegistry } from '../operations/operationRegistry.js';
import type { RequestContext } from '../operations/requestContext.js';
import type { ServerSettings } from '../serverSettings.js';
import { describeSchema } from './describeSchema.js';
import { resolveSynchronously } from './resolveSynchronously.js';

/**
 * Has an argument that is null where it may be, and has a default, be that default: typed clients send null for what is not set, and
 * GraphQL itself puts defaults only where nothing is sent.
 */
function nullMeansDefault(schema: GraphQLSchema): GraphQLSchema {
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

/** Queries that are kept, parsed and compiled; for a moment it may be twice as many. */
const MOST_KNOWN = 500;
/** Errors after which validating ends, as graphql-js has it. */
const MOST_VALIDATED = 100;

/** The options of Mercurius: the schema in code, compiled execution, our errors, and what resolvers know of a request. */
export function mercuriusOptions(
  { store, access, introspection, log }: ServerSettings,
  registry: OperationRegistry,
) {
  return {
    autoSchemaFile: true,
    transformSchema: (schema: GraphQLSchema) =>
      boundLists(nullMeansDefault(resolveSynchronously(describeSchema(schema)))),
    sortSchema: true,
    graphiql: false,
    jit: 1,
    cache: MOST_KNOWN,
    queryDepth: DEEPEST,
    graphql: {
      parseOptions: { maxTokens: MOST_TOKENS },
      // Errors suggest names of the schema only to clients that may read it.
      validateOptions: { maxErrors: MOST_VALIDATED, hideSuggestions: !introspection },
    },
    validationRules: introspection ? [] : [NoSchemaIntrospectionCustomRule],
    // Mercurius' own schema of an answer would write the numbers in an error's path as texts.
    additionalRouteOptions: { serializerCompiler: () => (answer: unknown) => JSON.stringify(answer) },
    context: async (request: FastifyRequest): Promise<RequestContext> => {
      const admission = await access.admissionOf(request);
      return {
        role: roleOf(admission),
        admission,
        writer: { by: writerOf(admission), requestId: request.id },
        loaders: new Loaders(store),
        budget: new Budget(callerSignal.getStore(), () => endCaller(request)),
      };
    },
    errorFormatter: (execution: ExecutionResult, context: MercuriusContext) => {
      const { reply } = context as { reply?: FastifyReply };
      const requestId = reply?.request.id ?? 'unknown';
      if (reply) registry.failed(reply.request);
      const translated = (execution.errors ?? []).flatMap((error) => {
        const clients = toClientErrors(error, requestId);
        if (clients.some(({ internal }) => internal)) {
          log.error({ requestId, err: error.originalError ?? error }, 'A request failed');
        }
        return clients;
      });
      const [first] = translated;
      if (!execution.data && first && first.retryAfter !== null) {
        void reply?.header('retry-after', first.retryAfter);
      }
      const { data } = execution;
      return {
        statusCode: statusOf(data, first),
        response: {
          ...(data === undefined ? {} : { data }),
          errors: translated.slice(0, MOST_ERRORS).map(({ error }) => error),
        },
      };
    },
  };
}

/** 200 beside data. Without any, that of the first error; where nothing was executed at all, that is a refusal. */
function statusOf(data: unknown, first: ClientError | undefined): number {
  if (data) return 200;
  const status = first?.status ?? 200;
  return data === undefined ? Math.max(400, status) : status;
}
