import { pipeline, Transform } from 'node:stream';
import type { FastifyInstance, RequestPayload } from 'fastify';
import type { Access } from './auth/access.js';
import { Role } from './auth/role.js';
import { refusal } from './refusal.js';

/** Bytes that the body of an editor's request may have: a document of five megabytes, in JSON that writes every letter by its number. */
export const LARGEST_BODY = 16 * 1024 * 1024;
const LARGEST_OF_READER = 1024 * 1024;

/** What a body that is too large is refused with. */
export const bodyTooLarge = `A request may have ${LARGEST_OF_READER} bytes, an editor's ${LARGEST_BODY}`;

/** Lets large bodies in from those alone who may bring documents. What is larger than said is 413; what does not say is 411. */
export function limitBodies(fastify: FastifyInstance, access: Access): void {
  fastify.addHook('preParsing', async (request, _reply, payload) => {
    const { headers } = request;
    const admission = access.admissionOf(request);
    if (admission === Role.EDITOR || admission === Role.ADMIN) return payload;
    const { 'content-length': length = '0', 'transfer-encoding': encoding } = headers;
    if (encoding !== undefined) {
      throw refusal(411, 'Say how long the request is: Content-Length is missing');
    }
    if (Number(length) > LARGEST_OF_READER) {
      throw refusal(413, bodyTooLarge);
    }
    // It was unpacked before it comes here.
    return headers['content-encoding'] === undefined ? payload : upTo(LARGEST_OF_READER, payload);
  });
}

/** Passes on so many bytes, and ends with a refusal where there are more. */
function upTo(most: number, payload: RequestPayload): RequestPayload {
  let passed = 0;
  const counted = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      passed += chunk.length;
      if (passed > most) done(refusal(413, bodyTooLarge));
      else done(null, chunk);
    },
  });
  // Fastify holds what came against what was announced by this.
  Object.defineProperty(counted, 'receivedEncodedLength', { get: () => payload.receivedEncodedLength });
  // What goes wrong is told by the stream itself.
  return pipeline(payload, counted, () => undefined);
}
