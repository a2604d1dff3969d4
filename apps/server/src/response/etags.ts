import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@entente/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import type { ChangeFeed } from '../changes/changeFeed.js';
import type { OperationRegistry } from '../operations/operationRegistry.js';

/** Milliseconds after which a head that was read is read again before an answer is marked with it. */
const FRESH = 1_000;
/** Milliseconds that a request waits for the head. */
const PATIENCE = 150;

/**
 * The head of the log, as far as it is known. An answer marked with a head that is older than what it shows is asked for once more for
 * nothing; it never stands in for a newer one. So the head is read anew once a second at most, and after every write of our own, and
 * where the database is slow to tell, the last one known will do.
 */
export class LogHead {
  #known: number | null = null;
  #freshUntil = -Infinity;
  #reading: Promise<number | null> | null = null;

  constructor(readonly store: GraphStore) {}

  /** The head that an answer may be marked with, if nothing is read before this is known; null where none is known. */
  async atLeast(): Promise<number | null> {
    if (performance.now() < this.#freshUntil) return this.#known;
    this.#reading ??= this.now().finally(() => (this.#reading = null));
    return (await this.#reading) ?? this.#known;
  }

  /** The head as it is now; null where the database is slow to tell. */
  async now(): Promise<number | null> {
    const at = performance.now();
    const read = this.store.logHead().catch(() => null);
    const sequence = await Promise.race([read, sleep(PATIENCE, null, { ref: false })]);
    this.#freshUntil = at + FRESH;
    if (sequence !== null) this.#known = sequence;
    return sequence;
  }

  /** Something was written here. */
  forget(): void {
    this.#freshUntil = -Infinity;
  }
}

/**
 * Marks the answers to queries with an ETag (RFC 9110), which stands for the question, who asked, and the state of the graph: the head
 * of the log. A query that brings the mark of an answer that would be the same costs 304 and the reading of that head. That is by GET and
 * HEAD alone: to other methods HTTP has no 304. Mutations and answers with errors are not marked. The mark is weak: the same answer may
 * come in several encodings.
 *
 * @returns what has to be called for a query that is let in, before anything is read for it
 */
export function setEtags(
  fastify: FastifyInstance,
  {
    access,
    head,
    feed,
    registry,
  }: {
    readonly access: Access;
    readonly head: LogHead;
    readonly feed: ChangeFeed;
    readonly registry: OperationRegistry;
  },
): (request: FastifyRequest) => Promise<void> {
  // Nobody else can make one of these ETags, so a client that sends one was given the answer that it stands for.
  const key = randomBytes(32);
  const etags = new WeakMap<FastifyRequest, string>();
  const etagOf = (request: FastifyRequest, sequence: number): string => {
    const asked = JSON.stringify([
      sequence,
      access.admissionOf(request),
      request.query,
      request.headers.accept ?? '',
    ]);
    return `"${createHmac('sha256', key).update(asked).digest('base64url')}"`;
  };

  fastify.addHook('preHandler', async (request, reply) => {
    if (request.routeOptions.url !== '/graphql' || !isReading(request)) return;
    const sent = etagsSent(request);
    if (sent.every((etag) => etag === ANY)) return;
    const sequence = await head.now();
    // Where the database is away, the operation itself is about to say so.
    const etag = sequence === null ? null : etagOf(request, sequence);
    if (etag !== null && sent.includes(etag)) return reply.code(304).headers(privately(etag)).send();
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.routeOptions.url !== '/graphql') return payload;
    registry.answered(request);
    if (registry.hasWritten(request)) {
      head.forget();
      feed.wake();
    }
    const etag = etags.get(request);
    if (etag === undefined || reply.statusCode !== 200 || !registry.isWholeQuery(request)) return payload;
    void reply.headers(privately(etag));
    if (!etagsSent(request).includes(ANY)) return payload;
    // Whoever has any answer at all will do with that. There is one only now: the question may have been none, or not theirs to ask.
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    // Fastify measures what it does not send to HEAD.
    return request.method === 'HEAD' ? '' : null;
  });

  return async (request) => {
    if (!isReading(request)) return;
    const sequence = await head.atLeast();
    if (sequence !== null) etags.set(request, etagOf(request, sequence));
  };
}

const privately = (etag: string): Record<string, string> => ({
  etag: `W/${etag}`,
  'cache-control': 'private, no-cache',
  vary: 'authorization, cookie, accept, accept-encoding',
});

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** What stands for whatever answer there is. */
const ANY = '*';

/** The marks that a request brings, which are compared as weak ones are (RFC 9110, 13.1.2): with or without the sign of weakness. */
function etagsSent({ headers }: FastifyRequest): string[] {
  return (headers['if-none-match'] ?? '')
    .split(',')
    .map((etag) => etag.trim().replace(/^W\//u, ''))
    .filter((etag) => etag !== '');
}
