import { callerSignal, type GraphStore } from '@entente/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { createSourceEventStream, execute, type ExecutionResult, GraphQLError } from 'graphql';
import { roleOf, writerOf } from '../auth/admission.js';
import { mayRun } from '../auth/roles.js';
import { clientOf } from '../clients/clients.js';
import { type ClientError, toClientErrors } from '../errors.js';
import { Loaders } from '../fields/loaders.js';
import { Budget, refusalOf } from '../limits/budget.js';
import { MOST_ERRORS } from '../limits/limits.js';
import type { ServerSettings } from '../serverSettings.js';
import { EventStream, type StreamContext, StreamPlaces, type StreamStart } from './eventStream.js';
import { readSubscription, type ReadSubscription } from './readSubscription.js';

const MOST_STREAMS = 200;
/** A browser with several windows, or a few people behind one address. */
const MOST_OF_ONE_ADDRESS = 20;

/** Serves subscriptions at /graphql/stream as server-sent events: the GraphQL over SSE protocol, distinct connections mode. */
export function serveChanges(fastify: FastifyInstance, settings: ServerSettings): void {
  const { store, access, introspection, log } = settings;
  const places = new StreamPlaces(MOST_STREAMS, MOST_OF_ONE_ADDRESS);
  const open = new Set<AbortController>();
  fastify.addHook('preClose', async () => {
    for (const ending of open) ending.abort();
  });

  const translate = (errors: readonly Error[], request: FastifyRequest): ClientError[] =>
    errors.flatMap((error) => {
      const clientErrors = toClientErrors(error, request.id);
      if (clientErrors.some(({ internal }) => internal)) {
        const err = (error as GraphQLError).originalError ?? error;
        log.error({ requestId: request.id, err }, 'A stream failed');
      }
      return clientErrors;
    });
  const toErrors = (clientErrors: readonly ClientError[]): object[] =>
    clientErrors.slice(0, MOST_ERRORS).map(({ error }) => error);

  const refuse = (cause: unknown, reply: FastifyReply): FastifyReply => {
    const causes = cause instanceof AggregateError ? (cause.errors as Error[]) : [cause as Error];
    const clientErrors = translate(causes, reply.request);
    const retryAfter = clientErrors[0]?.retryAfter ?? null;
    if (retryAfter !== null) reply.header('retry-after', retryAfter);
    return reply.code(Math.max(400, clientErrors[0]?.status ?? 500)).send({ errors: toErrors(clientErrors) });
  };

  const serve = async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    const ending = new AbortController();
    let release: () => void;
    let subscription: ReadSubscription;
    let start: StreamStart;
    try {
      mayRun('subscription', await access.admissionOf(request));
      subscription = readSubscription(request, fastify.graphql.schema, introspection);
      release = places.take(clientOf(request));
    } catch (error) {
      return refuse(error, reply);
    }
    open.add(ending);
    reply.raw.once('close', () => {
      ending.abort();
      open.delete(ending);
      release();
    });
    try {
      start = await startOf(request, store);
    } catch (error) {
      release();
      return refuse(error, reply);
    }
    reply.hijack();
    const stream = new EventStream(reply.raw, reply.getHeaders());
    await callerSignal.run(ending.signal, () => feed(stream, request, subscription, start, ending.signal));
    stream.end();
    return reply;
  };

  const feed = async (
    stream: EventStream,
    request: FastifyRequest,
    subscription: ReadSubscription,
    start: StreamStart,
    signal: AbortSignal,
  ): Promise<void> => {
    const { schema } = fastify.graphql;
    const admission = await access.admissionOf(request);
    // What loaders keep is as old as they are.
    const context = (): StreamContext => ({
      role: roleOf(admission),
      admission,
      writer: { by: writerOf(admission), requestId: request.id },
      loaders: new Loaders(store),
      budget: new Budget(signal, () => undefined),
      start,
      signal,
    });
    const next = (result: ExecutionResult, id?: number): Promise<void> => {
      const { data, errors } = result;
      const withErrors = errors ? { errors: toErrors(translate(errors, request)) } : {};
      const answer = JSON.stringify({ ...(data === undefined ? {} : { data }), ...withErrors });
      return stream.send({ ...(id === undefined ? {} : { id: String(id) }), event: 'next', data: answer });
    };
    try {
      await stream.send({ id: String(start.after) });
      const changes = await createSourceEventStream({
        schema,
        ...subscription,
        contextValue: context(),
        hideSuggestions: !introspection,
      });
      if (!(Symbol.asyncIterator in changes)) {
        await next(changes);
        await stream.send({ event: 'complete' });
        return;
      }
      for await (const change of changes as AsyncIterable<{ readonly sequence: number }>) {
        // Who was revoked meanwhile is told nothing more.
        if (!(await access.isStillAdmitted(request))) return;
        const contextValue = context();
        const result = await execute({ schema, ...subscription, rootValue: change, contextValue });
        const refusal = refusalOf(contextValue.budget, result.data);
        await next(refusal ? { errors: [refusal] } : result, change.sequence);
      }
    } catch (error) {
      // The client comes back, and says where it was.
      if (signal.aborted) return;
      const clientErrors = translate([error as Error], request);
      if (!clientErrors.some(({ internal }) => internal)) {
        log.warn({ requestId: request.id, err: error }, 'A stream was given up');
      }
    }
  };

  const options = {
    config: { endless: true },
    // What is refused before it comes here: a body that is not JSON.
    errorHandler: (error: unknown, _request: FastifyRequest, reply: FastifyReply) => refuse(error, reply),
  };
  fastify.get('/graphql/stream', { ...options, exposeHeadRoute: false }, serve);
  fastify.post('/graphql/stream', options, serve);
}

/** Where the changes for a client begin: where it was, or at the present end of the log. */
async function startOf({ headers }: FastifyRequest, store: GraphStore): Promise<StreamStart> {
  const last = String(headers['last-event-id'] ?? '');
  const head = await store.logHead();
  const resumes = /^\d{1,15}$/u.test(last);
  return { after: resumes ? Math.min(Number(last), head) : head, resumes };
}
