import { firstWrongByte } from '@entente/documents';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import { largestBody } from './largestBody.js';
import { bodyTooLarge } from './limitBodies.js';
import { readJson } from './readJson.js';
import { refusal } from './refusal.js';

const utf8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Reads bodies of JSON, which is sent in UTF-8 (RFC 8259): to the last byte or not at all, so that no letter that nobody sent is
 * ever stored. What says that it is in another encoding is 415.
 */
export function readBodies(fastify: FastifyInstance, access: Access): void {
  fastify.removeContentTypeParser('application/json');
  const parser = async (request: FastifyRequest, body: Buffer): Promise<unknown> => {
    const charset = charsetOf(request.headers['content-type'] ?? '');
    if (charset !== null && !/^utf-?8$/iu.test(charset)) {
      throw refusal(
        415,
        `JSON is taken in UTF-8, not in ${charset}; send it in UTF-8, and leave charset out`,
      );
    }
    if (body.length > largestBody(request, access)) throw refusal(413, bodyTooLarge);
    if (body.length === 0) throw refusal(400, 'The body is empty; send JSON: {"query": "…"}');
    return readJson(decode(body), 'The body');
  };
  fastify.addContentTypeParser('application/json', { parseAs: 'buffer' }, parser);
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
