import { setTimeout as pause } from 'node:timers/promises';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { endCaller } from '../limits/deadline.js';

/** Milliseconds that requests in flight have to finish when the server stops. */
const GRACE = 5_000;
/** Milliseconds in which the others get their refusal. */
const LAST_WORDS = 500;

/** What a server that stops does with requests. */
export interface FinishRequests {
  /** Refuses new requests from now on, and waits five seconds for those in flight, then ends them. */
  finish(): Promise<void>;
}

/**
 * Counts requests, so that a server which stops lets those in flight finish and refuses new ones with UNAVAILABLE and when to come
 * back. `/health/live` is answered to the end.
 */
export function finishRequests(fastify: FastifyInstance): FinishRequests {
  const inFlight = new Set<FastifyRequest>();
  let stopping = false;
  let allDone = (): void => undefined;
  fastify.addHook('onRequest', async (request, reply) => {
    if (stopping) {
      reply.headers({ connection: 'close', 'retry-after': '5' });
      if (request.url === '/health/live') return;
      const message = 'This server is stopping; ask again in a few seconds';
      return reply.code(503).send({ errors: [{ message, extensions: { code: 'UNAVAILABLE' } }] });
    }
    inFlight.add(request);
    reply.raw.once('close', () => {
      inFlight.delete(request);
      if (inFlight.size === 0) allDone();
    });
  });
  const settled = async (withinMs: number): Promise<void> => {
    if (inFlight.size === 0) return;
    const done = new Promise<void>((resolve) => (allDone = resolve));
    await Promise.race([done, pause(withinMs, undefined, { ref: false })]);
  };
  return {
    finish: async () => {
      stopping = true;
      await settled(GRACE);
      for (const request of inFlight) endCaller(request);
      await settled(LAST_WORDS);
    },
  };
}
