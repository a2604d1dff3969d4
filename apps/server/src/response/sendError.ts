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
  const code = String(error.extensions?.['code']);
  return reply.code(status === 200 ? (statuses[code] ?? 400) : status).send({ data: null, errors: [error] });
}

/** Of errors that GraphQL answers beside data, with 200. */
const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, CONFLICT: 409 };
