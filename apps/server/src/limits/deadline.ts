import { callerSignal } from '@entente/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const callers = new WeakMap<FastifyRequest, AbortController>();

/** Cancels the work for a request, as when its client disconnects. */
export const endCaller = (request: FastifyRequest): void => callers.get(request)?.abort();

/** Says by what that is ended. */
const knowCaller = (request: FastifyRequest, ending: AbortController): void =>
  void callers.set(request, ending);

declare module 'fastify' {
  interface FastifyContextConfig {
    /** Whether answers of this route have no end of their own, or take as long as there is something to send. */
    readonly endless?: boolean;
  }
}

/** Milliseconds that a request may take, whatever becomes of the network to the database. */
const REQUEST_DEADLINE = 9_500;

/**
 * Ends what the database does for a request when its client has gone away, or when it has taken as long as a request may; the client
 * gets UNAVAILABLE then.
 */
export function limitTime(fastify: FastifyInstance): void {
  // The async context is lost while a body is read, so it is set after that.
  fastify.addHook('preValidation', (request, reply, done) => {
    const gone = new AbortController();
    knowCaller(request, gone);
    const isEndless = request.routeOptions.config.endless === true;
    const timer = isEndless ? undefined : setTimeout(() => gone.abort(), REQUEST_DEADLINE);
    reply.raw.once('close', () => {
      clearTimeout(timer);
      // A client that has the whole response waits for nothing.
      if (!reply.raw.writableFinished) gone.abort();
    });
    callerSignal.run(gone.signal, done);
  });
}
