import { Readable } from 'node:stream';
import { exportGraph, readRelationFilter } from '@entente/application';
import { type ExportFormat, exportFormatOf } from '@entente/exchange';
import { InvalidInputError, type RelationFilter } from '@entente/model';
import { callerSignal, type Semaphore } from '@entente/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { mayRun } from '../auth/roles.js';
import { clientOf } from '../clients/clients.js';
import { readJson } from '../requests/readJson.js';
import { sendError } from '../response/sendError.js';
import type { ServerSettings } from '../serverSettings.js';

/** Letters that are made before anything is sent: a file as small as that is whole or an error, never half. */
const FIRST = 64 * 1024;

interface Asked {
  readonly Params: { readonly format: string };
}

/**
 * `/exports/<format>`: a file of what passes a filter, for whoever may read. By GET with `filter` in JSON, `asOf` and `knownAt`; by POST with
 * the same in a JSON object, for filters that are too long for an address. It is read from the database as fast as it is taken, and no
 * further once its reader has gone.
 */
export function serveExports(fastify: FastifyInstance, settings: ServerSettings, semaphore: Semaphore): void {
  const { store, access, log } = settings;

  const serve = async (request: FastifyRequest<Asked>, reply: FastifyReply): Promise<FastifyReply> => {
    const signal = callerSignal.getStore();
    let release = (): void => undefined;
    try {
      mayRun('query', await access.admissionOf(request));
      const format = exportFormatOf(request.params.format);
      const filter = readFilter(request.method === 'GET' ? partsOfQuery(request.query) : request.body);
      release = await semaphore.acquire(clientOf(request), signal);
      const madeOn = new Date().toISOString().slice(0, 10);
      const file = asCaller(signal, exportGraph(store, { format, filter, madeOn }));
      const content = await begun(file);
      reply.headers({
        'content-type': typeOf(format),
        'content-disposition': `attachment; filename="${fileName(format, filter, madeOn)}"`,
        'cache-control': 'private, no-cache',
      });
      const stream = Readable.from(content, { objectMode: false }).once('close', release);
      // The status has been sent; the connection is cut, so that nobody takes it for whole.
      stream.once('error', (error) => {
        if (signal?.aborted !== true) log.error({ requestId: request.id, err: error }, 'An export broke off');
      });
      // A response has nearly ten listeners of its own; a stream adds some.
      reply.raw.setMaxListeners(20);
      return await reply.send(stream);
    } catch (error) {
      release();
      return sendError(error as Error, reply, log);
    }
  };

  const options = {
    config: { endless: true },
    // What is refused before it comes here: a body that is not JSON.
    errorHandler: (error: Error, _request: FastifyRequest, reply: FastifyReply) =>
      sendError(error, reply, log),
  };
  fastify.get<Asked>('/exports/:format', { ...options, exposeHeadRoute: false }, serve);
  fastify.post<Asked>('/exports/:format', options, serve);
}

/** What an address says: `filter` in JSON, the days as they are. */
function partsOfQuery(query: unknown): unknown {
  const { filter, ...days } = query as Record<string, unknown>;
  return typeof filter === 'string' ? { ...days, filter: readJson(filter, 'filter') } : query;
}

/** @throws InvalidInputError that says what was given and what may be */
function readFilter(parts: unknown): RelationFilter {
  if (typeof parts !== 'object' || parts === null || Array.isArray(parts)) {
    throw new InvalidInputError(
      'An export is asked for by an object: {"filter": {…}, "knownAt": "2020-11-01"}',
    );
  }
  const { filter, asOf, knownAt, ...others } = parts as Record<string, unknown>;
  const [other] = Object.keys(others);
  if (other !== undefined) {
    throw new InvalidInputError(
      `An export has no ${JSON.stringify(other)}; it can have filter, asOf and knownAt`,
      other,
    );
  }
  const given = filter ?? {};
  const days = { ...(asOf == null ? {} : { asOf }), ...(knownAt == null ? {} : { knownAt }) };
  return readRelationFilter(
    typeof given === 'object' && !Array.isArray(given) ? { ...given, ...days } : given,
  );
}

const typeOf = ({ mediaType, isText }: ExportFormat): string =>
  isText ? `${mediaType}; charset=utf-8` : mediaType;

/** `entente-known-2020-11-01-as-of-2020-10-01.gexf`, or with the day on which it was made where no day is asked for. */
function fileName({ ending }: ExportFormat, { knownAt, asOf }: RelationFilter, madeOn: string): string {
  const days = [knownAt === null ? [] : [`known-${knownAt}`], asOf === null ? [] : [`as-of-${asOf}`]].flat();
  return `${['entente', ...(days.length > 0 ? days : [madeOn])].join('-')}.${ending}`;
}

/** The same pieces, each made on behalf of the caller, wherever it is taken. */
async function* asCaller<T>(signal: AbortSignal | undefined, pieces: AsyncGenerator<T>): AsyncGenerator<T> {
  const next = (): Promise<IteratorResult<T>> =>
    signal ? callerSignal.run(signal, () => pieces.next()) : pieces.next();
  try {
    for (let piece = await next(); !piece.done; piece = await next()) yield piece.value;
  } finally {
    await pieces.return(undefined);
  }
}

/** The same pieces, once the first are there. @throws what reading them throws */
async function begun<T extends string | Uint8Array>(pieces: AsyncGenerator<T>): Promise<AsyncIterable<T>> {
  const first: T[] = [];
  let isWhole = false;
  for (let length = 0; length < FIRST;) {
    const piece = await pieces.next();
    if (piece.done) {
      isWhole = true;
      break;
    }
    first.push(piece.value);
    length += piece.value.length;
  }
  return (async function* () {
    try {
      yield* first;
      if (!isWhole) yield* pieces;
    } finally {
      await pieces.return(undefined);
    }
  })();
}
