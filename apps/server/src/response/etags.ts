import { createHmac, randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { GraphStore } from '@entente/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import type { ChangeFeed } from '../changes/changeFeed.js';
import type { OperationLedger } from '../operations/operationRegistry.js';

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
export function markAnswers(
  fastify: FastifyInstance,
  {
    access,
    head,
    feed,
    ledger,
  }: {
    readonly access: Access;
    readonly head: LogHead;
    readonly feed: ChangeFeed;
    readonly ledger: OperationLedger;
  },
): (request: FastifyRequest) => Promise<void> {
  // Nobody else can make a mark, so whoever brings one was given the answer that it stands for.
  const key = randomBytes(32);
  const marks = new WeakMap<FastifyRequest, string>();
  const markOf = (request: FastifyRequest, sequence: number): string => {
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
    const brought = marksBrought(request);
    if (brought.every((mark) => mark === ANY)) return;
    const sequence = await head.now();
    // Where the database is away, the operation itself is about to say so.
    const mark = sequence === null ? null : markOf(request, sequence);
    if (mark !== null && brought.includes(mark)) return reply.code(304).headers(privately(mark)).send();
  });

  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.routeOptions.url !== '/graphql') return payload;
    ledger.answered(request);
    if (ledger.hasWritten(request)) {
      head.forget();
      feed.wake();
    }
    const mark = marks.get(request);
    if (mark === undefined || reply.statusCode !== 200 || !ledger.isWholeQuery(request)) return payload;
    void reply.headers(privately(mark));
    if (!marksBrought(request).includes(ANY)) return payload;
    // Whoever has any answer at all will do with that. There is one only now: the question may have been none, or not theirs to ask.
    void reply.code(304).removeHeader('content-type').removeHeader('content-length');
    // Fastify measures what it does not send to HEAD.
    return request.method === 'HEAD' ? '' : null;
  });

  return async (request) => {
    if (!isReading(request)) return;
    const sequence = await head.atLeast();
    if (sequence !== null) marks.set(request, markOf(request, sequence));
  };
}

const privately = (mark: string): Record<string, string> => ({
  etag: `W/${mark}`,
  'cache-control': 'private, no-cache',
  vary: 'authorization, cookie, accept, accept-encoding',
});

const isReading = ({ method }: FastifyRequest): boolean => method === 'GET' || method === 'HEAD';

/** What stands for whatever answer there is. */
const ANY = '*';

/** The marks that a request brings, which are compared as weak ones are (RFC 9110, 13.1.2): with or without the sign of weakness. */
function marksBrought({ headers }: FastifyRequest): string[] {
  return (headers['if-none-match'] ?? '')
    .split(',')
    .map((mark) => mark.trim().replace(/^W\//u, ''))
    .filter((mark) => mark !== '');
}
