import { Readable } from 'node:stream';
import type { UnavailableError } from '@entente/model';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { clientOf } from '../clients/clients.js';
import { LARGEST_ANSWER, tooComplex } from '../limits/limits.js';
import type { BytesInFlight } from '../limits/semaphores.js';
import type { OperationRegistry } from '../operations/operationRegistry.js';

/** Refuses to send what is larger than an answer may be, as no estimate beforehand knows how long texts are. */
export function limitResponses(fastify: FastifyInstance, registry: OperationRegistry): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.routeOptions.url !== '/graphql' || typeof payload !== 'string') return payload;
    const size = Buffer.byteLength(payload);
    if (size <= LARGEST_ANSWER) return payload;
    registry.failed(request);
    reply.code(400);
    const { message, extensions } = tooComplex(
      `This answer has ${size} bytes; at most ${LARGEST_ANSWER} are sent. Ask for less at a time: smaller pages, fewer fields`,
      { cost: size, limit: LARGEST_ANSWER },
    );
    return JSON.stringify({ errors: [{ message, extensions }] });
  });
}

/** Bytes of an answer from which on it is counted, and its reader watched: the operating system buffers as much for each. */
const LARGE = 64 * 1024;
/** Bytes that packing takes, whatever is packed. */
const PACKING = 1024 * 1024;
const SLICE = 64 * 1024;
/** Milliseconds between two checks of a reader. */
const PACE = 5_000;
/** Bytes that a reader has to take between them: four kilobytes a second. */
const LEAST = 20 * 1024;
const RETRY_AFTER = 5;

/**
 * Counts the answers that are being sent, before they are packed, and refuses one for which there is no room. The response to a write is sent in
 * any case.
 */
export function countResponses(
  fastify: FastifyInstance,
  bytes: BytesInFlight,
  registry: OperationRegistry,
): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    const size = sizeOf(payload);
    if (size < LARGE) return payload;
    const client = clientOf(request);
    // The text, the bytes that are made of it, and what packs them.
    const held = 2 * size + PACKING;
    try {
      const release = registry.hasWritten(request) ? bytes.insist(client, held) : bytes.take(client, held);
      reply.raw.once('close', release);
      return payload;
    } catch (error) {
      registry.failed(request);
      const { code, message } = error as UnavailableError;
      void reply.code(503).header('retry-after', RETRY_AFTER).type('application/json; charset=utf-8');
      return JSON.stringify({ data: null, errors: [{ message, extensions: { code } }] });
    }
  });
}

/**
 * Sends large answers piece by piece, as they are packed or not, and disconnects a reader that takes next to nothing of what is sent: the memory
 * is needed for others.
 */
export function sendResponses(fastify: FastifyInstance): void {
  fastify.addHook('onSend', async (request, reply, payload) => {
    if (request.method === 'HEAD') return payload;
    const isPacked = payload instanceof Readable;
    const size = sizeOf(payload);
    if (!isPacked && size < LARGE) return payload;
    watch(reply);
    if (isPacked) return payload;
    reply.header('content-length', size);
    return Readable.from(slices(Buffer.from(payload as string | Buffer)), { objectMode: false });
  });
}

function watch({ raw }: FastifyReply): void {
  let before = -Infinity;
  const timer = setInterval(() => {
    const { socket } = raw;
    if (!socket) return;
    const sent = socket.bytesWritten - socket.writableLength;
    if (sent - before < LEAST && raw.writableNeedDrain) socket.destroy();
    before = sent;
  }, PACE);
  raw.once('close', () => clearInterval(timer));
}

function* slices(content: Buffer): Generator<Buffer> {
  for (let at = 0; at < content.length; at += SLICE) yield content.subarray(at, at + SLICE);
}

const sizeOf = (payload: unknown): number =>
  typeof payload === 'string' || Buffer.isBuffer(payload) ? Buffer.byteLength(payload) : 0;
