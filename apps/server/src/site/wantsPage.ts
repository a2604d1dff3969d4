import type { FastifyRequest } from 'fastify';

/** Whether a browser asks for something to show in its window. */
export function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}
