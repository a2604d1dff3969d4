import { draftOfFile, foreseeFile, holdDocumentFile } from '@entente/application';
import { readDocumentApart, type ReadingLimits } from '@entente/documents';
import { InvalidInputError, parseEdtf, UnavailableError } from '@entente/model';
import { callerSignal } from '@entente/store';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { writerOf } from '../auth/admission.js';
import { mayRun } from '../auth/roles.js';
import { clientOf } from '../clients/clients.js';
import type { ServerSemaphores } from '../limits/semaphores.js';
import { refusal } from '../requests/readJson.js';
import { sendError } from '../response/sendError.js';
import type { ServerSettings } from '../serverSettings.js';

/** What reading one document may take here: less than a request may, and two at once. */
const limits: ReadingLimits = { milliseconds: 8_000, megabytes: 256 };
/** Characters of the beginning of a text that are shown, so that whoever adds it sees how it was read. */
const OPENING = 400;

const text = z.string().optional();
const details = z.strictObject({
  name: z.string().min(1).max(500),
  encoding: text,
  title: text,
  publisher: text,
  author: z.union([z.string(), z.array(z.string())]).optional(),
  published: text,
  url: text,
  language: text,
  keepBoth: z.enum(['true', 'false']).optional(),
});
type Details = z.infer<typeof details>;

/**
 * `POST /documents/proposal?name=…` says what a document file says of itself and what would become of it, and writes nothing. `POST /documents?name=…` holds
 * it, by the details given beside the name. The body is the file, as application/octet-stream, which a page from elsewhere cannot send without being asked
 * whether it may. For editors; refused before the body is read.
 */
export function serveDocumentFiles(
  fastify: FastifyInstance,
  settings: ServerSettings,
  semaphores: ServerSemaphores,
): void {
  const { store, access, log } = settings;
  void fastify.register(async (documents) => {
    documents.removeAllContentTypeParsers();
    documents.addContentTypeParser(
      'application/octet-stream',
      { parseAs: 'buffer' },
      async (_: unknown, body: Buffer) => body,
    );
    documents.addHook('onRequest', async (request) => mayRun('mutation', await access.admissionOf(request)));
    documents.addHook('preParsing', async ({ headers }, _reply, payload) => {
      if ((headers['content-encoding'] ?? 'identity') === 'identity') return payload;
      throw refusal(415, 'A document is sent as it is, not packed; leave Content-Encoding out');
    });
    documents.setErrorHandler((error, _request, reply) => sendError(error as Error, reply, log));
    documents.post('/documents/proposal', (request) => propose(request));
    documents.post('/documents', (request, reply) => hold(request, reply));
  });

  async function propose(request: FastifyRequest) {
    const { file, draft } = await read(request);
    const { state, source, differsIn } = await foreseeFile(store, draft);
    const { text, pageStarts, ...about } = file;
    return {
      ...about,
      pages: pageStarts?.length ?? null,
      characters: [...text].length,
      opening: [...text.slice(0, 2 * OPENING)].slice(0, OPENING).join(''),
      becomes: { state, source: source && { id: source.id, title: source.title }, differsIn },
    };
  }

  async function hold(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { asked, draft } = await read(request);
    const writer = { by: writerOf(await access.admissionOf(request)), requestId: request.id };
    const held = await semaphores.write.run(clientOf(request), () =>
      holdDocumentFile(store, draft, { sameTextToo: asked.keepBoth === 'true', writer }),
    );
    return reply.code(held.state === 'new' ? 201 : 200).send({ ...held, sha256: draft.sha256 });
  }

  async function read(request: FastifyRequest) {
    const asked = readDetails(request);
    const { body: bytes } = request;
    if (!Buffer.isBuffer(bytes) || bytes.length === 0) {
      throw new InvalidInputError('The body is empty; send the file as application/octet-stream');
    }
    const details = given(asked);
    const { name, encoding } = asked;
    const signal = callerSignal.getStore();
    const file = await semaphores.reading.run(clientOf(request), () =>
      readDocumentApart({ name, bytes, encoding }, { ...limits, signal }).catch((error: unknown) => {
        if (signal?.aborted !== true) throw error;
        throw new UnavailableError('The document was not read in time; try again');
      }),
    );
    return { asked, file, draft: draftOfFile(file, bytes, details) };
  }
}

/** @throws InvalidInputError naming the parameter */
function readDetails({ query }: FastifyRequest): Details {
  const parsed = details.safeParse(query);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : String(issue?.path[0]);
  const known = Object.keys(details.shape).join(', ');
  throw new InvalidInputError(
    issue?.code === 'unrecognized_keys'
      ? `There is no parameter ${field}; there are ${known}`
      : `${field} is missing or cannot be read; name is the file's, the others as the document has them`,
    field,
  );
}

/** What is given; an empty parameter says that the document has none. */
function given({ title, publisher, author, published, url, language }: Details) {
  const orNone = (value: string | undefined): string | null | undefined => (value === '' ? null : value);
  const authors = author === undefined ? undefined : [author].flat().filter((name) => name.trim() !== '');
  const date = orNone(published);
  return {
    title: title === '' ? undefined : title,
    publisher: orNone(publisher),
    authors,
    published: date === null || date === undefined ? date : parseEdtf(date, 'published'),
    url: orNone(url),
    language: orNone(language),
  };
}
