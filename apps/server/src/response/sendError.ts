import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { toClientErrors } from '../errors.js';

/** Answers a request outside GraphQL with an error as the API has it, and the HTTP status that says the same. */
export function sendError(cause: Error, reply: FastifyReply, log: Logger): FastifyReply {
  const [clientError] = toClientErrors(cause, reply.request.id);
  if (!clientError) throw cause;
  if (clientError.internal) log.error({ requestId: reply.request.id, err: cause }, 'A request failed');
  if (clientError.retryAfter !== null) reply.header('retry-after', clientError.retryAfter);
  const { error, status } = clientError;
  return reply
    .code(statuses[String(error.extensions?.['code'])] ?? status)
    .send({ data: null, errors: [error] });
}

/** Of errors that are beside data in GraphQL, and are answers of their own here. */
const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, BAD_USER_INPUT: 400, CONFLICT: 409 };
