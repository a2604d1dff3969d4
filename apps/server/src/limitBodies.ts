import type { FastifyInstance } from 'fastify';
import type { Access } from './auth/access.js';
import { Role } from './auth/role.js';
import { refusal } from './refusal.js';

/** Bytes that the body of an editor's request may have: a document of five megabytes, in JSON that writes every letter by its number. */
export const LARGEST_BODY = 16 * 1024 * 1024;
const LARGEST_OF_READER = 1024 * 1024;

/** Lets large bodies in from those alone who may bring documents. What is larger than said is 413; what does not say is 411. */
export function limitBodies(fastify: FastifyInstance, access: Access): void {
  fastify.addHook('preParsing', async (request, _reply, payload) => {
    const admission = access.admissionOf(request);
    if (admission === Role.EDITOR || admission === Role.ADMIN) return payload;
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = request.headers;
    if (encoding !== undefined) {
      throw refusal(411, 'Say how long the request is: Content-Length is missing');
    }
    if (Number(length) > LARGEST_OF_READER) {
      throw refusal(413, `A request may have ${LARGEST_OF_READER} bytes, an editor's ${LARGEST_BODY}`);
    }
    return payload;
  });
}
