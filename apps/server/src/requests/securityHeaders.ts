import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FastifyInstance } from 'fastify';
import { z } from 'zod';
import type { ServerSettings } from '../serverSettings.js';

/**
 * The Content-Security-Policy of a page: its own scripts, styles, pictures and connections, and none from elsewhere.
 *
 * @param styles further sources of styles: hashes of those that a script puts in
 * @param framers the pages that may show it within them, as sources of the policy; none where it is empty
 * @param scripts further sources of scripts
 */
export function contentSecurityPolicy(
  styles: readonly string[],
  framers: readonly string[] = [],
  scripts: readonly string[] = [],
): string {
  return [
    "default-src 'self'",
    ['script-src', "'self'", ...scripts].join(' '),
    ['style-src', "'self'", ...styles].join(' '),
    // Positions and sizes are set on elements; they can load nothing.
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "font-src 'self' data:",
    "worker-src 'self' blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    `frame-ancestors ${framers.length === 0 ? "'none'" : framers.join(' ')}`,
  ].join('; ');
}

/** Styles that the page's libraries put in by script, by name, as the page's build lists them: `sha256-…`. */
const styleHashes = z.record(z.string(), z.string().regex(/^sha256-[\w+/=]+$/u));

/** The worker that writes briefs as PDF. It has a policy of its own, as its layout is WebAssembly; pages may not compile any. */
const PDF_WRITER = /^\/assets\/pdfWorker-[\w-]+\.js$/u;

const GRAPHQL = 'application/graphql-response+json';

/** The headers of every response at a path: they restrict a page to this server's own scripts and styles, and keep responses out of shared caches. */
export type HeadersOf = (url: string) => Readonly<Record<string, string>>;

/** The headers of answers, for a page built in a folder. */
export function securityHeaders({
  siteDirectory,
  embedders = [],
}: Pick<ServerSettings, 'siteDirectory' | 'embedders'>): HeadersOf {
  const hashes = hashesOf(siteDirectory);
  const of = (policy: string): Readonly<Record<string, string>> => ({
    'content-security-policy': policy,
    'x-content-type-options': 'nosniff',
    'referrer-policy': 'no-referrer',
    'cross-origin-opener-policy': 'same-origin',
    'cache-control': 'no-store',
  });
  const usual = of(contentSecurityPolicy(hashes));
  const embedded = of(contentSecurityPolicy(hashes, embedders));
  const ofPdfWriter = of(contentSecurityPolicy([], [], ["'wasm-unsafe-eval'"]));
  return (url) => {
    const [path = ''] = url.split('?');
    if (path === '/embed') return embedded;
    return PDF_WRITER.test(path) ? ofPdfWriter : usual;
  };
}

/** Sets them, and the request's id, on whatever answers a request that can be read; refuseBroken.ts does for others. */
export function setHeaders(fastify: FastifyInstance, headersOf: HeadersOf): void {
  fastify.addHook('onRequest', async (request, reply) => {
    reply.headers({ 'x-request-id': request.id, ...headersOf(request.url) });
  });
  // GraphQL over HTTP: who asks for its own media type gets it.
  fastify.addHook('onSend', async (request, reply) => {
    const { accept = '' } = request.headers;
    const isJson = String(reply.getHeader('content-type')).startsWith('application/json');
    if (isJson && request.routeOptions.url === '/graphql' && accept.includes(GRAPHQL)) {
      reply.type(`${GRAPHQL}; charset=utf-8`);
    }
  });
}

function hashesOf(siteDirectory: string | null): string[] {
  const path = siteDirectory === null ? null : join(siteDirectory, 'csp.json');
  if (path === null || !existsSync(path)) return [];
  const hashes = styleHashes.parse(JSON.parse(readFileSync(path, 'utf8')));
  return Object.values(hashes).map((hash) => `'${hash}'`);
}
