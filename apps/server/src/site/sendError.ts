import type { FastifyReply } from 'fastify';
import type { Logger } from 'pino';
import { toClientErrors } from '../errors.js';

/** Statuses of errors that GraphQL answers beside data, with 200. */
const statuses: Readonly<Record<string, number>> = { NOT_FOUND: 404, CONFLICT: 409 };

/** Answers an error outside GraphQL as the API words it, as JSON. */
export function sendError(cause: Error, reply: FastifyReply, log: Logger): FastifyReply {
  const [clientError] = toClientErrors(cause, reply.request.id);
  if (!clientError) throw cause;
  const { error, status, retryAfter, internal } = clientError;
  if (internal) log.error({ requestId: reply.request.id, err: cause }, 'A request failed');
  if (retryAfter !== null) reply.header('retry-after', retryAfter);
  const code = String(error.extensions?.['code']);
  return reply.code(status === 200 ? (statuses[code] ?? 400) : status).send({ data: null, errors: [error] });
}
