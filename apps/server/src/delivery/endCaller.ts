import type { FastifyRequest } from 'fastify';

const callers = new WeakMap<FastifyRequest, AbortController>();

/** Ends what is done for a request, as when its client goes away. */
export const endCaller = (request: FastifyRequest): void => callers.get(request)?.abort();

/** Says by what that is ended. */
export const knowCaller = (request: FastifyRequest, ending: AbortController): void =>
  void callers.set(request, ending);
