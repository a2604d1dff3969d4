import type { FastifyRequest } from 'fastify';
import type { Access } from '../auth/access.js';
import { Role } from '../auth/role.js';
import { LARGEST_BODY, LARGEST_OF_READER } from '../operations/limits.js';

/** Bytes that the body of a request may have, unpacked: of those who may bring documents more than of others. */
export function largestBody(request: FastifyRequest, access: Access): number {
  const admission = access.admissionOf(request);
  return admission === Role.EDITOR || admission === Role.ADMIN ? LARGEST_BODY : LARGEST_OF_READER;
}
