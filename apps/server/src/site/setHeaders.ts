import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';

/** Styles that the page's libraries put in by script, by name, as the page's build lists them: `sha256-…`. */
const styleHashes = z.record(z.string(), z.string().regex(/^sha256-[\w+/=]+$/u));

/** Sets on every answer: its request's id, and what keeps a page to this server's own scripts and styles. */
export function setHeaders(fastify: FastifyInstance, siteDirectory: string | null): void {
  const policy = contentSecurityPolicy(siteDirectory);
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers({
      'x-request-id': request.id,
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
    });
  });
}

function contentSecurityPolicy(siteDirectory: string | null): string {
  const path = siteDirectory === null ? null : join(siteDirectory, 'csp.json');
  const hashes =
    path !== null && existsSync(path)
      ? Object.values(styleHashes.parse(JSON.parse(readFileSync(path, 'utf8'))))
      : [];
  return [
    "default-src 'self'",
    "script-src 'self'",
    ['style-src', "'self'", ...hashes.map((hash) => `'${hash}'`)].join(' '),
    // Positions and sizes are set on elements; they can load nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join('; ');
}
