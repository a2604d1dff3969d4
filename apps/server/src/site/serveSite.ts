import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { contentSecurityPolicy } from './contentSecurityPolicy.js';
import { wantsPage } from './wantsPage.js';

/** The editor in GraphiQL makes its styles as it goes. */
const graphiqlPolicy = contentSecurityPolicy(["'unsafe-inline'"]);

/** Serves the built page, at `/` and wherever a browser asks for one, and GraphiQL at `/graphql` to browsers that ask for a page there. */
export async function serveSite(fastify: FastifyInstance, siteDirectory: string): Promise<void> {
  await fastify.register(fastifyStatic, {
    root: siteDirectory,
    wildcard: false,
    preCompressed: true,
    setHeaders: (reply, path) => {
      // Built files have a hash of their content in their name; pages do not.
      reply.header(
        'cache-control',
        path.includes('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
      );
    },
  });
  fastify.get('/*', (request, reply) => {
    if (wantsPage(request)) return reply.sendFile('index.html');
    reply.callNotFound();
  });
  fastify.addHook('onRequest', async (request, reply) => {
    if (!wantsPage(request)) return;
    const { pathname, searchParams } = new URL(request.url, 'http://localhost');
    if (pathname !== '/graphql' || searchParams.has('query')) return;
    return reply.header('content-security-policy', graphiqlPolicy).sendFile('graphiql.html');
  });
}
