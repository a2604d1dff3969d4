import { isId, NotFoundError } from '@entente/model';
import type { Semaphore } from '@entente/store';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import { mayRun } from '../auth/roles.js';
import { clientOf } from '../clients/clients.js';
import { sendError } from '../response/sendError.js';
import type { ServerSettings } from '../serverSettings.js';
import { contentSecurityPolicy } from '../requests/securityHeaders.js';

/** Whether a browser asks for something to show in its window. */
function wantsPage({ method, headers }: FastifyRequest): boolean {
  return method === 'GET' && (headers.accept ?? '').includes('text/html');
}

/**
 * `/documents/<source id>`: the page that opens the document to browsers that ask for a page, else the held text itself, always as
 * plain text in UTF-8, so that `#char=12,40` of RFC 5147 means in it what it means in an anchor. `/documents/<source id>/original`: the file that the
 * text was read from, to be saved. Errors are those of the API, as JSON.
 */
export function serveDocuments(
  fastify: FastifyInstance,
  settings: ServerSettings,
  semaphore: Semaphore,
): void {
  const { store, access, siteDirectory, log } = settings;
  /** What is asked for of a source, in a place of the semaphore. @throws NotFoundError for what is no source */
  const readOf = async <Found>(
    request: FastifyRequest,
    id: string,
    read: () => Promise<Found>,
  ): Promise<Found> => {
    mayRun('query', await access.admissionOf(request));
    return isId('source', id) ? semaphore.run(clientOf(request), read) : missing(id);
  };
  fastify.get<{ Params: { id: string } }>('/documents/:id', async (request, reply) => {
    reply.header('vary', 'accept');
    if (siteDirectory !== null && wantsPage(request)) return reply.sendFile('index.html');
    try {
      const { id } = request.params;
      const text = await readOf(request, id, () => store.documentText(id));
      if (text === null) throw new NotFoundError(`The text of ${id} is not held here`, 'id');
      return await reply.type('text/plain; charset=utf-8').send(text);
    } catch (error) {
      return sendError(error as Error, reply, log);
    }
  });
  fastify.get<{ Params: { id: string } }>('/documents/:id/original', async (request, reply) => {
    try {
      const { id } = request.params;
      const file = await readOf(request, id, () => store.originalOf(id));
      if (file === null) {
        throw new NotFoundError(`The file that ${id} was read from is not kept here, only its SHA-256`, 'id');
      }
      const extension = extensions[file.mediaType] ?? 'txt';
      // Never shown as a page of this server, whatever it holds.
      return await reply
        .type('application/octet-stream')
        .header('content-disposition', `attachment; filename="${id}.${extension}"`)
        .send(Buffer.from(file.bytes.buffer, file.bytes.byteOffset, file.bytes.length));
    } catch (error) {
      return sendError(error as Error, reply, log);
    }
  });
}

const extensions: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/markdown': 'md',
  'text/csv': 'csv',
  'application/pdf': 'pdf',
};

function missing(id: string): never {
  throw new NotFoundError(`There is no source ${JSON.stringify(id.slice(0, 100))}`, 'id');
}

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
