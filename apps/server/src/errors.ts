import {
  AnchorAmbiguousError,
  AnchorNotFoundError,
  ConflictError,
  DomainError,
  type ErrorCode,
} from '@entente/model';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessError } from './auth/admission.js';
import { inputFieldOf } from './fields/inputFieldOf.js';
import { bodyTooLarge, DEEPEST, limitMet } from './limits/limits.js';

/** An error as a client sees it, and what it asks of HTTP where there is no data beside it. */
export interface ClientError {
  readonly error: GraphQLFormattedError;
  readonly status: number;
  /** Seconds after which the same request may succeed; null where it will not. */
  readonly retryAfter: number | null;
  /** Whether it is a fault of the server, so that the log must have it whole. */
  readonly internal: boolean;
}

/** Seconds after which a client should try again while the database is away or overloaded. */
const DATABASE_REST = 5;

/** Translates whatever a request ended in. Mercurius wraps what it refuses before anything runs, one error or several, in one of its own. */
export function toClientErrors(error: Error, requestId: string): ClientError[] {
  const wrapper = (error as { originalError?: { errors?: unknown; statusCode?: number } }).originalError;
  if (!Array.isArray(wrapper?.errors)) return [toClientError(error, requestId)];
  const status = wrapper.statusCode ?? 400;
  return (wrapper.errors as Error[]).map((inner) =>
    inner instanceof GraphQLError ? toClientError(inner, requestId) : refusal(inner, status),
  );
}

/** What Mercurius itself refuses: another method, a query that is too deep. */
function refusal(error: Error, status: number): ClientError {
  const tooDeep = (error as { code?: string }).code === 'MER_ERR_GQL_QUERY_DEPTH';
  const [, depth] = /query depth \((\d+)\)/u.exec(error.message) ?? [];
  return {
    error: tooDeep
      ? {
          message: `This query is ${depth} levels deep; at most ${DEEPEST} are allowed. Ask in several requests`,
          extensions: { code: 'QUERY_TOO_COMPLEX', cost: Number(depth), limit: DEEPEST },
        }
      : { message: error.message, extensions: { code: 'BAD_USER_INPUT' } },
    status,
    retryAfter: null,
    internal: false,
  };
}

/**
 * Domain errors keep their message; a request that does not fit the schema is BAD_USER_INPUT, or QUERY_TOO_COMPLEX where it is too
 * long to be read; anything else says no more than the request's id.
 */
function toClientError(error: Error, requestId: string): ClientError {
  const graphQLError =
    error instanceof GraphQLError ? error : new GraphQLError(error.message, { originalError: error });
  const cause = causeOf(graphQLError);
  if (cause instanceof DomainError) {
    const field = cause.field ?? inputFieldOf(graphQLError);
    return client(graphQLError, cause.message, statusOf(cause.code), {
      code: cause.code,
      ...(field === undefined ? {} : { field }),
      ...(cause instanceof AnchorAmbiguousError ? { places: cause.places } : {}),
      ...(cause instanceof ConflictError && cause.actorId !== undefined ? { actorId: cause.actorId } : {}),
      ...(cause instanceof AnchorNotFoundError && cause.near.length > 0 ? { near: cause.near } : {}),
    });
  }
  if (cause instanceof AccessError) {
    const clientError = client(graphQLError, cause.message, cause.status, { code: cause.code });
    return { ...clientError, retryAfter: cause.retryAfter };
  }
  if (graphQLError.extensions?.['code'] === 'QUERY_TOO_COMPLEX') {
    return client(graphQLError, graphQLError.message, 400, graphQLError.extensions);
  }
  if (isRefusedByGraphql(graphQLError, cause)) {
    const limited = limitMet(graphQLError);
    if (limited) return client(limited, limited.message, 400, limited.extensions);
    const field = inputFieldOf(graphQLError);
    return client(graphQLError, graphQLError.message, 400, {
      code: 'BAD_USER_INPUT',
      ...(field === undefined ? {} : { field }),
    });
  }
  // What Fastify or Mercurius refuses before anything runs: a body that is too large, no JSON, no query.
  const { statusCode = 500, code } = (cause ?? {}) as { statusCode?: number; code?: string };
  if (statusCode < 500) {
    const message = code === 'FST_ERR_CTP_BODY_TOO_LARGE' ? bodyTooLarge : graphQLError.message;
    return client(graphQLError, message, statusCode, { code: 'BAD_USER_INPUT' });
  }
  return {
    error: {
      message: `Something went wrong here; request ${requestId} is in the server's log`,
      ...(graphQLError.path ? { path: graphQLError.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    },
    status: 500,
    retryAfter: null,
    internal: true,
  };
}

/**
 * What graphql-js itself refuses, in parsing, validation or coercion, has no foreign cause. It has no place in an answer, or, where it is an
 * argument that variables make unfit, points at the query.
 */
function isRefusedByGraphql({ path }: GraphQLError, cause: Error | undefined): boolean {
  if (cause === undefined) return path === undefined;
  return cause instanceof GraphQLError && (path === undefined || cause.nodes !== undefined);
}

function causeOf(error: GraphQLError): Error | undefined {
  let cause: Error | undefined = error.originalError;
  while (cause instanceof GraphQLError && cause.originalError) cause = cause.originalError;
  return cause;
}

function client(
  { locations, path }: GraphQLError,
  message: string,
  status: number,
  extensions: Record<string, unknown>,
): ClientError {
  return {
    error: { message, ...(locations ? { locations } : {}), ...(path ? { path } : {}), extensions },
    status,
    retryAfter: status === 503 ? DATABASE_REST : null,
    internal: false,
  };
}

function statusOf(code: ErrorCode): number {
  switch (code) {
    case 'UNAVAILABLE':
      return 503;
    case 'QUERY_TOO_COMPLEX':
      return 400;
    case 'BAD_USER_INPUT':
    case 'NOT_FOUND':
    case 'CONFLICT':
    case 'ANCHOR_NOT_FOUND':
    case 'ANCHOR_AMBIGUOUS':
      return 200;
  }
}
