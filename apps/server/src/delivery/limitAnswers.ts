import type { FastifyInstance } from 'fastify';
import { LARGEST_ANSWER } from '../operations/limits.js';
import { tooComplex } from '../operations/tooComplex.js';
import type { OperationLedger } from './operationLedger.js';

/** Refuses to send what is larger than an answer may be, as no estimate beforehand knows how long texts are. */
export function limitAnswers(fastify: FastifyInstance, ledger: OperationLedger): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.routeOptions.url !== '/graphql' || typeof payload !== 'string') return payload;
    const size = Buffer.byteLength(payload);
    if (size <= LARGEST_ANSWER) return payload;
    ledger.failed(request);
    reply.code(400);
    const { message, extensions } = tooComplex(
      `This answer has ${size} bytes; at most ${LARGEST_ANSWER} are sent. Ask for less at a time: smaller pages, fewer fields`,
      { cost: size, limit: LARGEST_ANSWER },
    );
    return JSON.stringify({ errors: [{ message, extensions }] });
  });
}
