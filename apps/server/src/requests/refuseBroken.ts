import { type IncomingMessage, type ServerResponse, STATUS_CODES } from 'node:http';
import type { Socket } from 'node:net';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { HeadersOf } from './securityHeaders.js';

/** The options of Fastify for requests that no route and no hook sees: an address or a head that cannot be parsed. */
export function refuseBroken(headersOf: HeadersOf) {
  return {
    /** An invalid address, as `/%ff`, or has a part that is too long. */
    frameworkErrors: (error: FastifyError, request: FastifyRequest, reply: FastifyReply): void => {
      const status = error.statusCode ?? 400;
      const message =
        status === 414
          ? 'A part of this address is too long'
          : 'This address cannot be read; it has a % that does not stand for a letter in UTF-8';
      void reply
        .code(status)
        .headers({ 'x-request-id': request.id, ...headersOf('/') })
        .send(body(message));
    },
    /** Bytes that are not HTTP, a head that is too large, or one that does not end. */
    clientErrorHandler: (error: NodeJS.ErrnoException, socket: Socket): void => {
      if (error.code === 'ECONNRESET' || !socket.writable) return;
      const status = statusOf(error.code);
      socket.end(rawAnswer(status, messages[status], headersOf('/')));
    },
  };
}

/** Answers requests with an Expect header that is not supported, which Node would refuse without a message. */
export function refuseExpectations({ server }: FastifyInstance, headersOf: HeadersOf): void {
  server.on('checkExpectation', (_request: IncomingMessage, response: ServerResponse) => {
    response
      .writeHead(417, { ...headersOf('/'), 'content-type': 'application/json; charset=utf-8' })
      .end(JSON.stringify(body('Only 100-continue is taken as Expect')));
  });
}

const messages = {
  400: 'This is no HTTP request',
  408: 'The request did not arrive in time',
  431: 'The head of this request is too large',
} as const;

function statusOf(code: string | undefined): keyof typeof messages {
  if (code === 'HPE_HEADER_OVERFLOW') return 431;
  return code === 'ERR_HTTP_REQUEST_TIMEOUT' ? 408 : 400;
}

const body = (message: string): object => ({
  data: null,
  errors: [{ message, extensions: { code: 'BAD_USER_INPUT' } }],
});

function rawAnswer(status: number, message: string, headers: Readonly<Record<string, string>>): string {
  const content = JSON.stringify(body(message));
  const all = {
    ...headers,
    'content-type': 'application/json; charset=utf-8',
    'content-length': String(Buffer.byteLength(content)),
    connection: 'close',
  };
  const lines = Object.entries(all).map(([name, value]) => `${name}: ${value}`);
  return [`HTTP/1.1 ${status} ${STATUS_CODES[status]}`, ...lines, '', content].join('\r\n');
}
