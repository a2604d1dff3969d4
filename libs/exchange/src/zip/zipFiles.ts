import { Readable } from 'node:stream';
import yazl from 'yazl';

/** A file of an archive, its content read when its turn comes. */
export interface ZippedFile {
  readonly name: string;
  readonly content: AsyncIterable<string | Uint8Array>;
}

/** Files as a ZIP archive, one after the other, a piece at a time. */
export async function* zipFiles(files: readonly ZippedFile[], mtime: Date): AsyncGenerator<Uint8Array> {
  const zip = new yazl.ZipFile();
  const archive = zip.outputStream as Readable;
  const contents = files.map(({ name, content }) => {
    const stream = Readable.from(content, { objectMode: false });
    zip.addReadStream(stream, name, { mtime, compressionLevel: LEVEL });
    return stream;
  });
  zip.on('error', (error: Error) => archive.destroy(error));
  zip.end();
  try {
    yield* archive as AsyncIterable<Uint8Array>;
  } finally {
    for (const stream of [...contents, archive]) stream.destroy();
  }
}

/** Fast rather than small: a reader waits for it. */
const LEVEL = 3;
