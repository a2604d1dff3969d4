import { Worker } from 'node:worker_threads';
import { InvalidInputError } from '@entente/model';
import { DocumentFormat, recogniseFormat } from './documentFormat.js';
import { type DocumentFile, type FileDocument, readDocument } from './readDocument.js';

/** What the thread answers. */
export type ReadingReply =
  | { readonly kind: 'READ'; readonly document: FileDocument }
  | { readonly kind: 'REFUSED'; readonly message: string; readonly field: string | undefined };

/** What reading one document may take. */
export interface ReadingLimits {
  readonly milliseconds: number;
  /** Of the heap of the thread that reads it. */
  readonly megabytes: number;
  /** Ends it when nobody waits for it any more. */
  readonly signal?: AbortSignal | undefined;
}

/** For a command; a server has less time. */
export const generousLimits: ReadingLimits = { milliseconds: 60_000, megabytes: 512 };

/** Megabytes by which the process may grow beside the heap of the thread: buffers stand outside of it, and a page of a PDF may unpack to gigabytes. */
const BUFFERS = 256;
/** Milliseconds between two looks at it. */
const LOOK = 25;

/** As it is built: seen from src and from dist it is the same file, and a thread runs what is built alone. */
const thread = new URL('../../dist/formats/readingThread.js', import.meta.url);

/**
 * Reads a file as a document: HTML and PDF in a thread of their own, within a time and a memory that no document can exceed, however it is made; a
 * text at once, since that takes no longer than to hash it.
 *
 * @throws InvalidInputError for what cannot be read as a document, or not within the limits
 */
export async function readDocumentApart(file: DocumentFile, limits: ReadingLimits): Promise<FileDocument> {
  const { milliseconds, megabytes, signal } = limits;
  signal?.throwIfAborted();
  const format = recogniseFormat(file.name, file.bytes);
  if (format !== DocumentFormat.HTML && format !== DocumentFormat.PDF) return readDocument(file);
  const worker = new Worker(thread, {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: megabytes },
    execArgv: [],
    name: 'documents',
    // What libraries print of a document that they cannot read is no output of ours.
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  let watch: NodeJS.Timeout | undefined;
  const before = process.memoryUsage.rss();
  try {
    const reply = await new Promise<ReadingReply>((resolve, reject) => {
      const tooLong = `The document cannot be read within ${milliseconds / 1000} seconds; give it in parts, or as text`;
      timer = setTimeout(() => reject(new InvalidInputError(tooLong)), milliseconds);
      watch = setInterval(() => {
        const grown = (process.memoryUsage.rss() - before) / 2 ** 20;
        if (grown > megabytes + BUFFERS) reject(tooMuchMemory(megabytes + BUFFERS));
      }, LOOK);
      signal?.addEventListener('abort', () => reject(signal.reason as Error), { once: true });
      worker.once('message', resolve);
      worker.once('error', (error: Error) => reject(refusalOf(error, megabytes)));
      worker.once('exit', () =>
        reject(new InvalidInputError('The document cannot be read; it may be damaged')),
      );
    });
    if (reply.kind === 'REFUSED') throw new InvalidInputError(reply.message, reply.field);
    return reply.document;
  } finally {
    clearTimeout(timer);
    clearInterval(watch);
    await worker.terminate();
  }
}

function refusalOf(error: Error, megabytes: number): Error {
  return (error as { code?: unknown }).code === 'ERR_WORKER_OUT_OF_MEMORY' ? tooMuchMemory(megabytes) : error;
}

const tooMuchMemory = (megabytes: number): InvalidInputError =>
  new InvalidInputError(
    `The document cannot be read within ${megabytes} MB of memory; give it in parts, or as text`,
  );
