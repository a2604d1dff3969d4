import { Worker } from 'node:worker_threads';
import { InvalidInputError } from '@entente/model';
import yauzl from 'yauzl';

/** Bytes that a workbook may have, packed and unpacked: what is in it is kept in memory while it is read. */
const LARGEST_PACKED = 20 * 1024 * 1024;
const LARGEST_UNPACKED = 96 * 1024 * 1024;
const MOST_PARTS = 2_000;
/** What reading one may take. */
const MILLISECONDS = 60_000;
const MEGABYTES = 512;

/** What the thread answers. */
export type XlsxReply =
  { readonly kind: 'READ'; readonly csv: string } | { readonly kind: 'REFUSED'; readonly message: string };

/** As it is built: seen from src and from dist it is the same file, and a thread runs what is built alone. */
const thread = new URL('../../dist/xlsx/xlsxThread.js', import.meta.url);

/** Whether a file is a workbook by how it begins, or may be one: an archive called .xlsx. */
export const isXlsx = (name: string, head: Uint8Array): boolean =>
  /\.xls[xm]$/iu.test(name) && head[0] === 0x50 && head[1] === 0x4b;

/**
 * The first sheet of a workbook as CSV in UTF-8: a line a row, empty rows too, so that a row has the number there that it has in the sheet; days as
 * 2020-10-01, numbers as they are stored, formulas by what they came to when the workbook was saved. Read in a thread, within limits of size, time and memory.
 *
 * @throws InvalidInputError for what is no workbook, or takes more than that
 */
export async function xlsxAsCsv(bytes: Uint8Array): Promise<string> {
  if (bytes.length > LARGEST_PACKED) {
    throw new InvalidInputError(
      `The workbook has ${bytes.length} bytes; at most ${LARGEST_PACKED} are read. Save the sheet as CSV`,
    );
  }
  await assertUnpacks(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length));
  const worker = new Worker(thread, {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MEGABYTES },
    execArgv: [],
    name: 'workbook',
    stdout: true,
    stderr: true,
  });
  let timer: NodeJS.Timeout | undefined;
  try {
    const reply = await new Promise<XlsxReply>((resolve, reject) => {
      const refuse = (why: string): void =>
        reject(new InvalidInputError(`The workbook cannot be read ${why}; save the sheet as CSV`));
      timer = setTimeout(() => refuse(`within ${MILLISECONDS / 1000} seconds`), MILLISECONDS);
      worker.once('message', resolve);
      worker.once('error', (error: NodeJS.ErrnoException) =>
        error.code === 'ERR_WORKER_OUT_OF_MEMORY'
          ? refuse(`within ${MEGABYTES} MB of memory`)
          : reject(error),
      );
      worker.once('exit', () => refuse('to its end'));
    });
    if (reply.kind === 'REFUSED') throw new InvalidInputError(reply.message);
    return reply.csv;
  } finally {
    clearTimeout(timer);
    await worker.terminate();
  }
}

/** Unpacks an archive once, keeping nothing, to know that it is as small as it says. @throws InvalidInputError where it is not, or no archive */
async function assertUnpacks(bytes: Buffer): Promise<void> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) =>
    yauzl.fromBuffer(bytes, { lazyEntries: true }, (error, opened) =>
      error ? reject(error) : resolve(opened),
    ),
  ).catch((error: Error) => {
    throw new InvalidInputError(`This is no workbook that can be opened: ${error.message}`);
  });
  let unpacked = 0;
  await new Promise<void>((resolve, reject) => {
    const refuse = (): void =>
      reject(
        new InvalidInputError(
          `The workbook unpacks to more than ${LARGEST_UNPACKED / 1024 / 1024} MB, or has more than ${MOST_PARTS} parts; save the sheet as CSV`,
        ),
      );
    zip.on('error', (error: Error) =>
      reject(new InvalidInputError(`The workbook is damaged: ${error.message}`)),
    );
    zip.on('end', resolve);
    zip.on('entry', (entry: yauzl.Entry) => {
      if (zip.entryCount > MOST_PARTS || unpacked + entry.uncompressedSize > LARGEST_UNPACKED) {
        refuse();
        return;
      }
      zip.openReadStream(entry, (error, stream) => {
        if (error) {
          reject(new InvalidInputError(`The workbook is damaged: ${error.message}`));
          return;
        }
        stream.on('data', (chunk: Buffer) => {
          unpacked += chunk.length;
          if (unpacked <= LARGEST_UNPACKED) return;
          stream.destroy();
          refuse();
        });
        stream.on('error', (broken: Error) =>
          reject(new InvalidInputError(`The workbook is damaged: ${broken.message}`)),
        );
        stream.on('end', () => zip.readEntry());
      });
    });
    zip.readEntry();
  }).finally(() => zip.close());
}
