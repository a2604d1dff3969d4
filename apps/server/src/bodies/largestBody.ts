import type { FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import { Role } from '../auth/role.js';
import { LARGEST_BODY, LARGEST_OF_READER } from '../operations/limits.js';

/** What a body that is too large is refused with. */
export const bodyTooLarge = `A request may have ${LARGEST_OF_READER} bytes, an editor's ${LARGEST_BODY}`;

/** Bytes that the body of a request may have, unpacked: of those who may bring documents more than of others. */
export function largestBody(request: FastifyRequest, access: Access): number {
  const admission = access.admissionOf(request);
  return admission === Role.EDITOR || admission === Role.ADMIN ? LARGEST_BODY : LARGEST_OF_READER;
}
