import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { open } from 'node:fs/promises';

/** A file cannot be restored from. The message says why. */
export class BackupFileError extends Error {
  readonly code = 'BACKUP_UNFIT';

  constructor(message: string) {
    super(message);
    this.name = 'BackupFileError';
  }
}

/** How many bytes after the note say how long it is, and that it is one. */
const TAIL = 12;
const MARK = Buffer.from('ENTENTE1', 'latin1');
/** Zstandard's magic number of a frame that readers pass over (RFC 8878, 3.1.2), and its length. */
const SKIPPABLE = Buffer.from([0x50, 0x2a, 0x4d, 0x18]);
const FRAME_HEADER = 8;
const LONGEST_NOTE = 1 << 20;
/** How a dump of Neo4j begins: packed by Zstandard, or by gzip. */
const DUMPS = ['DZV1', 'DGV1'];

/**
 * Adds a note to the end of Neo4j's dump: a value, and the SHA-256 of the dump. It stands in a frame that readers of Zstandard pass over, so
 * that the file still is a dump to Neo4j's own tools.
 */
export async function noteOn(dump: string, value: unknown): Promise<void> {
  const sha256 = await hashOf(dump);
  const note = Buffer.from(JSON.stringify({ sha256, value }));
  const header = Buffer.alloc(FRAME_HEADER);
  SKIPPABLE.copy(header);
  header.writeUInt32LE(note.length + TAIL, SKIPPABLE.length);
  const length = Buffer.alloc(TAIL - MARK.length);
  length.writeUInt32LE(note.length);
  const file = await open(dump, 'a');
  try {
    await file.writeFile(Buffer.concat([header, note, length, MARK]));
  } finally {
    await file.close();
  }
}

/**
 * Sees that a file is a dump, and undamaged where it has a note.
 * @returns the note's value; null where it has none, as a dump that Neo4j's own tools made
 * @throws BackupFileError
 */
export async function readNote(path: string): Promise<{ readonly value: unknown } | null> {
  const file = await open(path).catch(() => {
    throw new BackupFileError(`${path} is no file that can be read`);
  });
  try {
    const { size } = await file.stat();
    const read = async (from: number, length: number): Promise<Buffer> => {
      const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, Math.max(0, from));
      return buffer.subarray(0, bytesRead);
    };
    if (!DUMPS.includes((await read(0, 4)).toString('latin1')))
      throw new BackupFileError(`${path} is no dump of Neo4j; a backup is made by entente backup`);
    const tail = await read(size - TAIL, TAIL);
    if (!tail.subarray(TAIL - MARK.length).equals(MARK)) return null;
    const length = tail.readUInt32LE();
    const end = size - TAIL - length - FRAME_HEADER;
    const damaged = new BackupFileError(`${path} is damaged: it is not what entente backup wrote`);
    if (length > LONGEST_NOTE || end <= 0) throw damaged;
    const note = parse(await read(end + FRAME_HEADER, length));
    if (note === null || note.sha256 !== (await hashOf(path, end))) throw damaged;
    return { value: note.value };
  } finally {
    await file.close();
  }
}

function parse(bytes: Buffer): { readonly sha256: string; readonly value: unknown } | null {
  try {
    const { sha256, value } = JSON.parse(bytes.toString('utf8')) as Record<string, unknown>;
    return typeof sha256 === 'string' ? { sha256, value } : null;
  } catch {
    return null;
  }
}

async function hashOf(path: string, bytes = Infinity): Promise<string> {
  const hash = createHash('sha256');
  for await (const chunk of createReadStream(path, { end: bytes - 1 }) as AsyncIterable<Buffer>)
    hash.update(chunk);
  return hash.digest('hex');
}
