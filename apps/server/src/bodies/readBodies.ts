import { firstWrongByte } from '@entente/documents';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import { clientOf } from '../clients/clientOf.js';
import type { BytesInFlight, GiveBack } from '../delivery/bytesInFlight.js';
import { bodyTooLarge, largestBody } from './largestBody.js';
import { readJson } from './readJson.js';
import { LARGEST_BODY, MOST_VALUES } from '../operations/limits.js';
import { refusal } from './refusal.js';
import { unpack } from './unpack.js';

/** Bytes of a body from which on it is counted among those in flight. */
const COUNTED = 16 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Bytes that an object, a list or what is in one takes in memory, whatever it is. */
const EACH = 64;
const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = Buffer.from('"\\,[{');

/**
 * Reads bodies of JSON, which is sent in UTF-8 (RFC 8259): to the last byte or not at all, so that no letter that nobody sent is
 * ever stored. What says that it is in another encoding is 415. What is larger than its sender may send is 413, unpacked or not; a reader's that
 * does not say how large it is, 411. What it comes to, unpacked and as values, is counted until it is answered.
 */
export function readBodies(fastify: FastifyInstance, access: Access, bytes: BytesInFlight): void {
  const counted = new WeakMap<FastifyRequest, GiveBack[]>();
  // Large bodies are let in by what they say of their length, and as much at once as there is room for.
  fastify.addHook('preParsing', async (request, reply, payload) => {
    const { headers } = request;
    const isChunked = headers['transfer-encoding'] !== undefined;
    const length = Number(headers['content-length'] ?? 0);
    const isPacked = headers['content-encoding'] !== undefined;
    if (!isChunked && !isPacked && length < COUNTED) return payload;
    const most = largestBody(request, access);
    if (most !== LARGEST_BODY) {
      if (isChunked) throw refusal(411, 'Say how long the request is: Content-Length is missing');
      if (length > most) throw refusal(413, bodyTooLarge);
    }
    const held = [bytes.take(clientOf(request), isChunked ? most : Math.min(length, most))];
    counted.set(request, held);
    reply.raw.once('close', () => held.forEach((giveBack) => giveBack()));
    return payload;
  });
  fastify.removeContentTypeParser('application/json');
  const parser = async (request: FastifyRequest, sent: Buffer): Promise<unknown> => {
    const charset = charsetOf(request.headers['content-type'] ?? '');
    if (charset !== null && !/^utf-?8$/iu.test(charset)) {
      throw refusal(
        415,
        `JSON is taken in UTF-8, not in ${charset}; send it in UTF-8, and leave charset out`,
      );
    }
    const most = largestBody(request, access);
    const client = clientOf(request);
    const { 'content-encoding': encoding } = request.headers;
    const body =
      encoding === undefined ? sent : await unpack(sent, encoding, { most, tooLarge: bodyTooLarge, client });
    if (body.length > most) throw refusal(413, bodyTooLarge);
    if (body.length === 0) throw refusal(400, 'The body is empty; send JSON: {"query": "…"}');
    if (body.length >= COUNTED) {
      const values = valuesIn(body);
      if (values > MOST_VALUES) {
        throw refusal(413, `The body has ${values} values; at most ${MOST_VALUES} are taken in one request`);
      }
      counted.get(request)?.push(bytes.take(client, body.length + EACH * values));
    }
    return readJson(decode(body), 'The body');
  };
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, parser);
}

/** About how many values a text of JSON has, by the signs between them that stand in no text. */
function valuesIn(body: Buffer): number {
  let count = 1;
  let inText = false;
  for (let at = 0; at < body.length; at += 1) {
    const byte = body[at];
    if (byte === QUOTE) inText = !inText;
    else if (inText) at += byte === BACKSLASH ? 1 : 0;
    else if (byte === COMMA || byte === BRACKET || byte === BRACE) count += 1;
  }
  return count;
}

function decode(body: Buffer): string {
  try {
    return utf8.decode(body);
  } catch {
    throw refusal(400, `Byte ${firstWrongByte(body)} of the body is not UTF-8; JSON is sent in UTF-8`);
  }
}

const charsetOf = (type: string): string | null =>
  /;\s*charset\s*=\s*"?([^\s";]*)/iu.exec(type)?.[1]?.slice(0, 40) ?? null;
