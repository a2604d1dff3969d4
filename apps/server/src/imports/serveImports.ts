import { createReadStream, createWriteStream } from 'node:fs';
import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { type Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { createGunzip } from 'node:zlib';
import { importFormats, importNow, recogniseFile } from '@entente/application';
import { readMapping } from '@entente/exchange';
import { InvalidInputError, newId, NotFoundError } from '@entente/model';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { roleOf, writerOf } from '../auth/admission.js';
import { assertMayEndImport, mayRun } from '../auth/roles.js';
import { EventStream } from '../changes/eventStream.js';
import { clientOf } from '../clients/clients.js';
import type { ServerSemaphores } from '../limits/semaphores.js';
import { refusal } from '../requests/readJson.js';
import { sendError } from '../response/sendError.js';
import type { ServerSettings } from '../serverSettings.js';
import { type ImportJob, ImportJobs } from './importJobs.js';

/** Bytes that a file may have, unpacked. */
const LARGEST_UPLOAD = 256 * 1024 * 1024;
/** Milliseconds between two words on how far an import is. */
const BETWEEN_WORDS = 250;

const asked = z.strictObject({
  name: z.string().min(1).max(500),
  format: z.enum(importFormats as [string, ...string[]]).optional(),
  dry: z.enum(['true', 'false']).optional(),
  onError: z.enum(['stop', 'skip']).optional(),
  atomic: z.enum(['true', 'false']).optional(),
  mapping: z.string().max(12_000).optional(),
});

interface OfImport {
  readonly Params: { readonly id: string };
}

/**
 * `POST /imports?name=…` takes a file in, its body as application/octet-stream, and answers 202 with the import's id, what it was taken for and how its columns
 * are read; `dry=true` only says what would become of it, and with `atomic=true` all of it is written, in one transaction, or nothing. `GET /imports/<id>` tells by server-sent events how far it is and, last, what became of it, or the same
 * once as JSON; `DELETE` stops it after what is being written, for whoever began it and for admins. For editors; refused before the body is read. The file is kept on disk until it was read.
 */
export function serveImports(
  fastify: FastifyInstance,
  settings: ServerSettings,
  semaphores: ServerSemaphores,
): void {
  const { store, access, log, uploads = join(tmpdir(), 'entente-uploads') } = settings;
  const jobs = new ImportJobs(store, semaphores.imports, (err, id) =>
    log.error({ importId: id, err }, 'An import failed'),
  );
  void removeForgotten(uploads);
  fastify.addHook('preClose', () => jobs.stopAll());
  void fastify.register(async (imports) => {
    imports.removeAllContentTypeParsers();
    // The body is read where it is written to disk.
    imports.addContentTypeParser('application/octet-stream', (_request, payload, done) =>
      done(null, payload),
    );
    imports.addHook('onRequest', async (request) => {
      mayRun('mutation', await access.admissionOf(request));
      if (request.method === 'POST') jobs.assertRoomFor(clientOf(request));
    });
    imports.setErrorHandler((error, _request, reply) => sendError(error as Error, reply, log));
    const config = { endless: true };
    imports.post('/imports', { config }, begin);
    imports.get<OfImport>('/imports/:id', { config, exposeHeadRoute: false }, tell);
    imports.delete<OfImport>('/imports/:id', stop);
  });

  async function begin(request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
    const { name, format, dry, onError = 'stop', atomic, mapping } = readQuery(request);
    const said = mapping === undefined ? null : readMapping(mapping);
    const id = newId('import');
    const path = join(uploads, id);
    const client = clientOf(request);
    const writer = { by: writerOf(await access.admissionOf(request)), requestId: request.id };
    try {
      const file = {
        name: basename(name.replaceAll('\\', '/')),
        open: () => createReadStream(path) as AsyncIterable<Uint8Array>,
      };
      const known = format as (typeof importFormats)[number] | undefined;
      const recognised = await jobs.whileArriving(client, async () => {
        await mkdir(uploads, { recursive: true, mode: 0o700 });
        await keep(request, path);
        return recogniseFile(store, file, known ?? (said?.table ? 'table' : undefined));
      });
      const { table } = recognised;
      const dryRun = dry === 'true';
      const isOpen = table !== null && !table.isKnown && said?.table == null;
      if (isOpen && dryRun) {
        await rm(path, { force: true });
        return await reply.code(200).send({ id: null, name: file.name, ...recognised });
      }
      const terms = {
        onError: dryRun ? ('skip' as const) : onError,
        dryRun,
        whole: atomic === 'true',
        ...(known === undefined ? {} : { format: known }),
        ...(said === null ? {} : { mapping: said.actors }),
        ...(said?.table == null ? {} : { table: said.table }),
      };
      jobs.begin({ id, name: file.name, path, recognised, terms }, client, writer);
      return await reply
        .code(202)
        .header('location', `/imports/${id}`)
        .send({ id, name: file.name, ...recognised });
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  }

  async function tell(
    request: FastifyRequest<OfImport>,
    reply: FastifyReply,
  ): Promise<FastifyReply | object> {
    const { id } = request.params;
    const job = jobs.get(id);
    if (!job) {
      const record = await store.import(id);
      if (!record) throw new NotFoundError(`There is no import ${id}`, 'id');
      return importNow(record);
    }
    if (!/text\/event-stream/iu.test(request.headers.accept ?? '')) return { ...job.progress, ...job.end };
    reply.hijack();
    const stream = new EventStream(reply.raw, reply.getHeaders());
    await follow(job, stream);
    stream.end();
    return reply;
  }

  async function stop(request: FastifyRequest<OfImport>, reply: FastifyReply): Promise<FastifyReply> {
    const job = jobs.get(request.params.id);
    if (!job) throw new NotFoundError(`No import ${request.params.id} is under way here`, 'id');
    const admission = await access.admissionOf(request);
    assertMayEndImport(roleOf(admission), writerOf(admission), job.writer.by, 'stopping');
    job.stop.abort();
    return reply.code(202).send(job.progress);
  }
}

async function follow(job: ImportJob, stream: EventStream): Promise<void> {
  let last = '';
  while (job.end === null && !stream.response.destroyed) {
    const data = JSON.stringify(job.progress);
    if (data !== last) await stream.send({ event: 'progress', data });
    last = data;
    await Promise.race([job.finished.catch(() => undefined), pause(BETWEEN_WORDS)]);
  }
  if (!stream.response.destroyed) {
    await stream.send({ event: 'end', data: JSON.stringify({ ...job.progress, ...job.end }) });
  }
}

/** Milliseconds after which an upload belongs to a server that was killed. */
const FORGOTTEN = 24 * 60 * 60_000;

async function removeForgotten(folder: string): Promise<void> {
  for (const name of await readdir(folder).catch(() => [])) {
    const found = await stat(join(folder, name)).catch(() => null);
    if (name.startsWith('imp_') && found && Date.now() - found.mtimeMs > FORGOTTEN) {
      await rm(join(folder, name), { force: true }).catch(() => undefined);
    }
  }
}

/** Writes the body to disk as it comes, unpacked where it is gzip. @throws a refusal with 413 at the first byte too much, 415 for another packing */
async function keep({ body, headers }: FastifyRequest, path: string): Promise<void> {
  const tooLarge = refusal(
    413,
    `A file may have ${LARGEST_UPLOAD} bytes, unpacked; take larger ones in by the command line, entente import`,
  );
  if (Number(headers['content-length'] ?? 0) > LARGEST_UPLOAD) throw tooLarge;
  const packing = headers['content-encoding'] ?? 'identity';
  if (packing !== 'identity' && packing !== 'gzip') {
    throw refusal(415, 'A file is sent as it is, or packed by gzip');
  }
  if (body === undefined || body === null) {
    throw new InvalidInputError('The body is empty; send the file as application/octet-stream');
  }
  let size = 0;
  const limit = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      done(size > LARGEST_UPLOAD ? tooLarge : null, chunk);
    },
  });
  const file = createWriteStream(path, { mode: 0o600 });
  try {
    if (packing === 'gzip') await pipeline(body as Readable, createGunzip(), limit, file);
    else await pipeline(body as Readable, limit, file);
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code.startsWith('Z_'))
      throw refusal(400, 'The file cannot be unpacked: it is no gzip, or a part of it is missing');
    throw error;
  }
  if ((await stat(path)).size === 0) throw new InvalidInputError('The file is empty');
}

/** @throws InvalidInputError naming the parameter */
function readQuery({ query }: FastifyRequest): z.infer<typeof asked> {
  const read = asked.safeParse(query);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  const field = issue?.code === 'unrecognized_keys' ? issue.keys[0] : String(issue?.path[0]);
  throw new InvalidInputError(
    `${field} is missing, unknown or cannot be read (${issue?.message}); there are name, of the file; format, one of ${importFormats.join(', ')}; dry, true or false; onError, stop or skip; atomic, true or false; mapping, as YAML or JSON`,
    field,
  );
}
