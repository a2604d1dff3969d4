import { inUtf8, type FileHead } from '@entente/exchange';
import { InvalidInputError } from '@entente/model';
import type { ImportFile } from './fileSource.js';

const HEAD = 64 * 1024;

/** The first lines of a file, by which its format is found out. @throws InvalidInputError for what is packed or no text */
export async function readHead(file: ImportFile): Promise<FileHead> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of inUtf8(file.open('look'))) {
    chunks.push(chunk);
    length += chunk.length;
    if (length >= HEAD) break;
  }
  const bytes = Buffer.concat(chunks);
  const [first, second] = bytes;
  const isPacked = (first === 0x1f && second === 0x8b) || (first === 0x50 && second === 0x4b);
  if (isPacked) throw new InvalidInputError(`${file.name} is packed; unpack it first`);
  const start = bytes.subarray(0, 1000);
  if (start.length > 0 && start.filter((byte) => byte === 0).length * 4 > start.length) {
    throw new InvalidInputError(
      `${file.name} is no text in UTF-8: every other byte is NUL, as in UTF-16 without a byte order mark; save it as UTF-8`,
    );
  }
  const lines = new TextDecoder().decode(bytes.subarray(0, HEAD)).split(/\r\n|\n|\r/u);
  // What follows the last line break may be cut.
  if (length >= HEAD && lines.length > 1) lines.pop();
  return lines;
}
