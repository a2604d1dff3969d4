import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { firstWrongByte } from '@entente/documents';
import { Semaphore } from '@entente/store';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import { mayWrite } from '../auth/admission.js';
import { clientOf } from '../clients/clients.js';
import { bodyTooLarge, LARGEST_BODY, LARGEST_OF_READER, MOST_VALUES } from '../limits/limits.js';
import type { BytesInFlight, ReleaseBytes } from '../limits/semaphores.js';
import { readJson, refusal } from './readJson.js';

/** Bytes that the body of a request may have, unpacked: more for clients that may send documents. */
async function largestBody(request: FastifyRequest, access: Access): Promise<number> {
  return mayWrite(await access.admissionOf(request)) ? LARGEST_BODY : LARGEST_OF_READER;
}

const unpackers: Readonly<Record<string, (body: Buffer, options: ZlibOptions) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  'x-gzip': promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  deflate: promisify<Buffer, ZlibOptions, Buffer>(inflate),
  br: promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress),
};

/** Brotli unpacks up to 16 MiB before it hands out the first byte, even where fewer are wanted: so only a few run at once. */
const semaphore = new Semaphore({ total: 4, perClient: 2, longestQueue: 128 });
const CHUNK = 64 * 1024;

/**
 * A body as it was before it was packed.
 *
 * @param encoding as Content-Encoding names it (RFC 9110, 8.4)
 * @param most bytes that it may have; at the first one more it is given up
 * @throws a refusal with 413 where it has more, 415 for an encoding that is not known, 400 where it is not valid; UnavailableError where too many
 *   are being unpacked
 */
async function unpack(
  body: Buffer,
  encoding: string,
  { most, tooLarge, client }: { readonly most: number; readonly tooLarge: string; readonly client: string },
): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity') return body;
  const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
  if (!unpacker) throw refusal(415, 'A body may be packed as gzip, br or deflate, once, or not at all');
  try {
    return await semaphore.run(client, () => unpacker(body, { maxOutputLength: most, chunkSize: CHUNK }));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw refusal(413, tooLarge);
    if (/^(?:Z_|ERR_(?:_ERROR|BROTLI|_))/u.test(code)) {
      throw refusal(400, `The body cannot be unpacked: it is no ${name}, or a part of it is missing`);
    }
    throw error;
  }
}

/** Bytes of a body from which on it is counted among those in flight. */
const COUNTED = 16 * 1024;
const utf8 = new TextDecoder('utf-8', { fatal: true });
/** Bytes that an object, a list or what is in one takes in memory, whatever it is. */
const EACH = 64;
const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = Buffer.from('"\\,[{');

/**
 * Reads bodies of JSON, which is sent in UTF-8 (RFC 8259): to the last byte or not at all, so that nothing that was not sent is
 * ever stored. Another encoding is 415. A body larger than its sender may send is 413, unpacked or not; a reader's that
 * does not say how large it is, 411. Its size, unpacked and as values, is counted until it is answered.
 */
export function readBodies(fastify: FastifyInstance, access: Access, bytes: BytesInFlight): void {
  const counted = new WeakMap<FastifyRequest, ReleaseBytes[]>();
  // Large bodies are admitted by their Content-Length, as many at once as there is room for.
  fastify.addHook('preParsing', async (request, reply, payload) => {
    const { headers } = request;
    const isChunked = headers['transfer-encoding'] !== undefined;
    const length = Number(headers['content-length'] ?? 0);
    const isPacked = headers['content-encoding'] !== undefined;
    if (!isChunked && !isPacked && length < COUNTED) return payload;
    const most = await largestBody(request, access);
    if (most !== LARGEST_BODY) {
      if (isChunked) throw refusal(411, 'Say how long the request is: Content-Length is missing');
      if (length > most) throw refusal(413, bodyTooLarge);
    }
    const held = [bytes.take(clientOf(request), isChunked ? most : Math.min(length, most))];
    counted.set(request, held);
    reply.raw.once('close', () => held.forEach((release) => release()));
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
    const most = await largestBody(request, access);
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
