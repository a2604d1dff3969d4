import { isId, NotFoundError } from '@entente/model';
import type { Turns } from '@entente/store';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { mayRun } from '../auth/mayRun.js';
import { clientOf } from '../clients/clientOf.js';
import { toClientErrors } from '../errors.js';
import type { ServerSettings } from '../serverSettings.js';
import { wantsPage } from './wantsPage.js';

/**
 * `/documents/<source id>`: the page that opens the document to browsers that ask for a page, else the held text itself, always as
 * plain text in UTF-8, so that `#char=12,40` of RFC 5147 means in it what it means in an anchor. Errors are those of the API, as JSON.
 */
export function serveDocuments(fastify: FastifyInstance, settings: ServerSettings, turns: Turns): void {
  const { store, access, siteDirectory, log } = settings;
  fastify.get<{ Params: { id: string } }>('/documents/:id', async (request, reply) => {
    reply.header('vary', 'accept');
    if (siteDirectory !== null && wantsPage(request)) return reply.sendFile('index.html');
    try {
      mayRun('query', access.admissionOf(request));
      const { id } = request.params;
      const read = (): Promise<string | null> => store.documentText(id);
      const text = isId('source', id) ? await turns.run(clientOf(request), read) : missing(id);
      if (text === null) throw new NotFoundError(`The text of ${id} is not held here`, 'id');
      return await reply.type('text/plain; charset=utf-8').send(text);
    } catch (error) {
      return refuse(error as Error, reply);
    }
  });

  function refuse(cause: Error, reply: FastifyReply): FastifyReply {
    const [told] = toClientErrors(cause, reply.request.id);
    if (!told) throw cause;
    if (told.internal) log.error({ requestId: reply.request.id, err: cause }, 'A request failed');
    if (told.retryAfter !== null) reply.header('retry-after', told.retryAfter);
    const status = told.error.extensions?.['code'] === 'NOT_FOUND' ? 404 : told.status;
    return reply.code(status).send({ data: null, errors: [told.error] });
  }
}

function missing(id: string): never {
  throw new NotFoundError(`There is no source ${JSON.stringify(id.slice(0, 100))}`, 'id');
}
