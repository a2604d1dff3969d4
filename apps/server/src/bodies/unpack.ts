import { promisify } from 'node:util';
import { brotliDecompress, gunzip, inflate, type ZlibOptions } from 'node:zlib';
import { Turns } from '@entente/store';
import { refusal } from './refusal.js';

const unpackers: Readonly<Record<string, (body: Buffer, options: ZlibOptions) => Promise<Buffer>>> = {
  gzip: promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  'x-gzip': promisify<Buffer, ZlibOptions, Buffer>(gunzip),
  deflate: promisify<Buffer, ZlibOptions, Buffer>(inflate),
  br: promisify<Buffer, ZlibOptions, Buffer>(brotliDecompress),
};

/** Brotli unpacks up to 16 MiB before it hands out the first byte, whoever wants less: so only a few do at once. */
const turns = new Turns({ most: 4, ofOne: 2, longestLine: 128 });
const CHUNK = 64 * 1024;

/**
 * A body as it was before it was packed.
 *
 * @param encoding as Content-Encoding names it (RFC 9110, 8.4)
 * @param most bytes that it may have; at the first one more it is given up
 * @throws a refusal with 413 where it has more, 415 for an encoding that is not known, 400 where it is none; UnavailableError where too many
 *   are being unpacked
 */
export async function unpack(
  body: Buffer,
  encoding: string,
  { most, tooLarge, client }: { readonly most: number; readonly tooLarge: string; readonly client: string },
): Promise<Buffer> {
  const name = encoding.trim().toLowerCase();
  if (name === 'identity') return body;
  const unpacker = Object.hasOwn(unpackers, name) ? unpackers[name] : undefined;
  if (!unpacker) throw refusal(415, 'A body may be packed as gzip, br or deflate, once, or not at all');
  try {
    return await turns.run(client, () => unpacker(body, { maxOutputLength: most, chunkSize: CHUNK }));
  } catch (error) {
    const { code = '' } = error as NodeJS.ErrnoException;
    if (code === 'ERR_BUFFER_TOO_LARGE') throw refusal(413, tooLarge);
    if (/^(?:Z_|ERR_(?:_ERROR|BROTLI|_))/u.test(code)) {
      throw refusal(400, `The body cannot be unpacked: it is no ${name}, or a part of it is missing`);
    }
    throw error;
  }
}
