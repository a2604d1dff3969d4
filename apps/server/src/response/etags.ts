import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@entente/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import type { ChangeFeed } from '../changes/changeFeed.js';
import type { OperationRegistry } from '../operations/operationRegistry.js';

/** Milliseconds for which the head of the log is reused for ETags. */
const FRESH = 1_000;
/** Milliseconds that a request waits for the head. */
const PATIENCE = 150;

/**
 * The last known head of the log. An ETag of an older head than the response shows only causes one needless request; it never hides a
 * newer state. So the head is read once a second at most, and after every write of this server; where the database is slow, the last known
 * head is used.
 */
export class LogHead {
  #known: number | null = null;
  #freshUntil = -Infinity;
  #reading: Promise<number | null> | null = null;

  constructor(readonly store: GraphStore) {}

  /** The head for the ETag of a response whose reads begin after this; null where none is known. */
  async atLeast(): Promise<number | null> {
    if (performance.now() < this.#freshUntil) return this.#known;
    this.#reading ??= this.now().finally(() => (this.#reading = null));
    return (await this.#reading) ?? this.#known;
  }

  /** The head as it is now; null where the database is slow. */
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
 * Sets ETags (RFC 9110) on responses to queries, made of the query, who asks, and the state of the graph: the head
 * of the log. A query that sends the ETag of an unchanged response costs one read of that head, and gets 304. Only GET and
 * HEAD have ETags: other methods have no 304. Mutations and responses with errors have none. The ETag is weak: the same answer may
 * come in several encodings.
 *
 * @returns what to call for an admitted query, before anything is read for it
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
  const etagOf = async (request: FastifyRequest, sequence: number): Promise<string> => {
    const asked = JSON.stringify([
      sequence,
      await access.admissionOf(request),
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
    // Where the database is away, the operation itself reports it.
    const etag = sequence === null ? null : await etagOf(request, sequence);
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
    // `*` matches any response. Only now is it known that there is one: the query may have been invalid or not allowed.
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    // Fastify measures what it does not send to HEAD.
    return request.method === 'HEAD' ? '' : null;
  });

  return async (request) => {
    if (!isReading(request)) return;
    const sequence = await head.atLeast();
    if (sequence !== null) etags.set(request, await etagOf(request, sequence));
  };
}

const privately = (etag: string): Record<string, string> => ({
  etag: `W/${etag}`,
  'cache-control': 'private, no-cache',
  vary: 'authorization, cookie, accept, accept-encoding',
});

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** Matches any ETag. */
const ANY = '*';

/** The ETags in If-None-Match, compared as weak ones (RFC 9110, 13.1.2): with or without `W/`. */
function etagsSent({ headers }: FastifyRequest): string[] {
  return (headers['if-none-match'] ?? '')
    .split(',')
    .map((etag) => etag.trim().replace(/^W\//u, ''))
    .filter((etag) => etag !== '');
}
