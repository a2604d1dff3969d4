import { UnavailableError } from '@entente/model';
import { type ArgumentsHost, Catch, type ExceptionFilter, HttpException } from '@nestjs/common';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Logger } from 'pino';
import { AccessError } from '../auth/admission.js';

/** Answers what goes wrong outside GraphQL with JSON that says what to do, and never how the server is built. */
@Catch()
export class ErrorFilter implements ExceptionFilter {
  constructor(private readonly log: Logger) {}

  catch(error: unknown, host: ArgumentsHost): unknown {
    // What a resolver throws is translated with the rest of its answer.
    if (host.getType() !== 'http') throw error;
    const request = host.switchToHttp().getRequest<FastifyRequest>();
    const reply = host.switchToHttp().getResponse<FastifyReply>();
    if (error instanceof AccessError) return reply.code(error.status).send(body(error.code, error.message));
    if (error instanceof UnavailableError) {
      return reply.code(503).header('retry-after', '5').send(body(error.code, error.message));
    }
    const status = statusOf(error);
    if (status === 404) {
      const path = request.url.split('?')[0] ?? '';
      return reply
        .code(404)
        .send(body('NOT_FOUND', `There is nothing at ${path}; the page is at /, the API at /graphql`));
    }
    if (status < 500) return reply.code(status).send(body('BAD_USER_INPUT', (error as Error).message));
    this.log.error({ requestId: request.id, err: error }, 'A request failed');
    const message = `Something went wrong here; request ${request.id} is in the server's log`;
    return reply.code(500).send(body('INTERNAL_SERVER_ERROR', message));
  }
}

function statusOf(error: unknown): number {
  if (error instanceof HttpException) return error.getStatus();
  return (error as { statusCode?: number } | null)?.statusCode ?? 500;
}

const body = (code: string, message: string) => ({ data: null, errors: [{ message, extensions: { code } }] });
