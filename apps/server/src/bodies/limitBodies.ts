import type { FastifyInstance } from 'fastify';
import type { Access } from '../auth/access.js';
import { LARGEST_BODY, LARGEST_OF_READER } from '../operations/limits.js';
import { largestBody } from './largestBody.js';
import { refusal } from './refusal.js';

/** What a body that is too large is refused with. */
export const bodyTooLarge = `A request may have ${LARGEST_OF_READER} bytes, an editor's ${LARGEST_BODY}`;

/**
 * Lets large bodies in from those alone who may bring documents, by what they say of their length; how much it is once it is unpacked is looked
 * at where it is read. What is larger than said is 413; what does not say is 411.
 */
export function limitBodies(fastify: FastifyInstance, access: Access): void {
  fastify.addHook('preParsing', async (request, _reply, payload) => {
    const most = largestBody(request, access);
    if (most === LARGEST_BODY) return payload;
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    if (encoding !== undefined) {
      throw refusal(411, 'Say how long the request is: Content-Length is missing');
    }
    if (Number(length) > most) throw refusal(413, bodyTooLarge);
    return payload;
  });
}
