import { AnchorAmbiguousError, DomainError, type ErrorCode } from '@entente/model';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { AccessError } from './auth/accessError.js';
import { inputFieldOf } from './inputFieldOf.js';

/** An error as a client sees it, and the HTTP status it asks for where there is no data beside it. */
export interface ClientError {
  readonly error: GraphQLFormattedError;
  readonly status: number;
  /** Whether it is a fault of the server, so that the log must have it whole. */
  readonly internal: boolean;
}

/** Translates whatever a request ended in. Mercurius wraps what it refuses before anything runs, one error or several, in one of its own. */
export function toClientErrors(error: Error, requestId: string): ClientError[] {
  const wrapper = (error as { originalError?: { errors?: unknown; statusCode?: number } }).originalError;
  if (!Array.isArray(wrapper?.errors)) return [toClientError(error, requestId)];
  const status = wrapper.statusCode ?? 400;
  return (wrapper.errors as Error[]).map((inner) =>
    inner instanceof GraphQLError ? toClientError(inner, requestId) : refusal(inner.message, status),
  );
}

const refusal = (message: string, status: number): ClientError => ({
  error: { message, extensions: { code: 'BAD_USER_INPUT' } },
  status,
  internal: false,
});

/**
 * Domain errors keep their message; a request that does not fit the schema is
 * BAD_USER_INPUT; anything else says no more than the request's id.
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
    });
  }
  if (cause instanceof AccessError) {
    return client(graphQLError, cause.message, cause.code === 'FORBIDDEN' ? 403 : 401, { code: cause.code });
  }
  if (graphQLError.extensions['code'] === 'QUERY_TOO_COMPLEX') {
    return client(graphQLError, graphQLError.message, 400, graphQLError.extensions);
  }
  // What graphql-js itself refuses, in parsing, validation or coercion, has no foreign cause.
  if (cause === undefined || cause instanceof GraphQLError) {
    const field = inputFieldOf(graphQLError);
    return client(graphQLError, graphQLError.message, 400, {
      code: 'BAD_USER_INPUT',
      ...(field === undefined ? {} : { field }),
    });
  }
  // What Mercurius refuses before anything runs: another method, no query, a query too deep.
  const { statusCode = 500 } = cause as { statusCode?: number };
  if (statusCode < 500) {
    return client(graphQLError, cause.message, statusCode, { code: 'BAD_USER_INPUT' });
  }
  return {
    error: {
      message: `Something went wrong here; request ${requestId} is in the server's log`,
      ...(graphQLError.path ? { path: graphQLError.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    },
    status: 500,
    internal: true,
  };
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
    internal: false,
  };
}

function statusOf(code: ErrorCode): number {
  switch (code) {
    case 'UNAVAILABLE':
      return 503;
    case 'BAD_USER_INPUT':
    case 'NOT_FOUND':
    case 'CONFLICT':
    case 'ANCHOR_NOT_FOUND':
    case 'ANCHOR_AMBIGUOUS':
      return 200;
  }
}
