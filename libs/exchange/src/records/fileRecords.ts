import { bytesInUtf16, Utf16 } from './utf16.js';

/**
 * How a file is parted: `lines`, as RFC 5147 counts them, for formats without quoting; `rows`, as RFC 7111 counts those of a CSV, where a line
 * end within a quoted field belongs to it. Anchors of kind LINE and ROW count the same.
 */
export type RecordShape = 'lines' | 'rows';

/** What makes a record unreadable. */
export interface RecordFault {
  readonly code: 'NOT_UTF8' | 'NUL' | 'TOO_LONG' | 'UNCLOSED_QUOTE';
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** A line or row of a file; `number` counts from 1, blank ones included. */
export type FileRecord =
  | { readonly number: number; readonly text: string }
  | { readonly number: number; readonly fault: RecordFault };

/** Bytes that a record may have. */
export const LONGEST_RECORD = 4 * 1024 * 1024;

const [LINE_FEED, RETURN, QUOTE] = [0x0a, 0x0d, 0x22];
const parts = new Set([0x2c, 0x3b, 0x09]);

/** The records of a file in UTF-8, or in UTF-16 where a byte order mark says so. Never more than one record is kept. */
export async function* readRecords(
  chunks: AsyncIterable<Uint8Array>,
  shape: RecordShape,
  longest = LONGEST_RECORD,
): AsyncGenerator<FileRecord> {
  const splitter = new RecordSplitter(shape, longest);
  for await (const chunk of inUtf8(chunks, () => splitter.fromUtf16())) yield* splitter.push(chunk);
  yield* splitter.end();
}

/** Splits bytes of UTF-8 into records as they come. */
class RecordSplitter {
  #number = 1;
  /** Where the record begins, in bytes of the file. */
  #offset = 0;
  #kept: Uint8Array[] = [];
  #length = 0;
  #previous: number | null = null;
  #inQuotes = false;
  /** The byte before was the quote that may close a field, or be the first of two. */
  #closing = false;
  #returned = false;
  #encoding: Encoding = utf8;

  constructor(
    private readonly shape: RecordShape,
    private readonly longest: number,
  ) {}

  /** What comes is UTF-16 written anew, in which bytes are counted, after its byte order mark. */
  fromUtf16(): void {
    this.#encoding = utf16;
    this.#offset = 2;
  }

  *push(chunk: Uint8Array): Generator<FileRecord> {
    let begin = 0;
    for (let at = 0; at < chunk.length; at += 1) {
      const byte = chunk[at] ?? 0;
      if (this.#returned) {
        this.#returned = false;
        if (byte === LINE_FEED) {
          begin = at + 1;
          this.#offset += this.#encoding.lineEnd;
          continue;
        }
      }
      if (this.shape === 'rows' && this.#quoted(byte)) continue;
      if (byte === LINE_FEED || byte === RETURN) {
        this.#keep(chunk.subarray(begin, at));
        begin = at + 1;
        this.#returned = byte === RETURN;
        yield this.#take();
        this.#offset += this.#encoding.lineEnd;
      } else this.#previous = byte;
    }
    this.#keep(chunk.subarray(begin));
  }

  *end(): Generator<FileRecord> {
    if (this.#length > 0) yield this.#take();
  }

  /** Whether a byte belongs to a quoted field, or is one of its quotes. */
  #quoted(byte: number): boolean {
    if (this.#inQuotes) {
      if (this.#closing) {
        this.#closing = false;
        if (byte === QUOTE) return true;
        this.#inQuotes = false;
        this.#previous = QUOTE;
        return false;
      }
      if (byte === QUOTE) this.#closing = true;
      return true;
    }
    const opens = byte === QUOTE && (this.#previous === null || parts.has(this.#previous));
    if (opens) this.#inQuotes = true;
    return opens;
  }

  #keep(part: Uint8Array): void {
    this.#length += part.length;
    if (this.#length > this.longest) this.#kept = [];
    else if (part.length > 0) this.#kept.push(part.slice());
  }

  #take(): FileRecord {
    const number = this.#number;
    const bytes = Buffer.concat(this.#kept);
    const read =
      this.#inQuotes && !this.#closing
        ? unclosed
        : this.#length > this.longest
          ? tooLong(this.longest)
          : decode(bytes, this.#offset, this.#encoding);
    this.#number += 1;
    this.#offset += this.#length > this.longest ? this.#length : this.#encoding.bytesOf(bytes);
    this.#kept = [];
    this.#length = 0;
    this.#previous = null;
    this.#inQuotes = false;
    this.#closing = false;
    return typeof read === 'string' ? { number, text: read } : { number, fault: read };
  }
}

const unclosed: RecordFault = {
  code: 'UNCLOSED_QUOTE',
  message:
    'A quote that opens in this row is never closed, so that all the rest of the file stands in it; close it, or double it where it is part of the text',
};

const tooLong = (longest: number): RecordFault => ({
  code: 'TOO_LONG',
  message: `The row is longer than ${longest / 1024 / 1024} MiB; look for a quote that is not closed, or a line break that is missing`,
});

/** How the file itself has what is read as UTF-8. */
interface Encoding {
  readonly name: 'UTF-8' | 'UTF-16';
  /** Bytes of a line end of one character. */
  readonly lineEnd: 1 | 2;
  /** Bytes that these had in the file. */
  readonly bytesOf: (bytes: Uint8Array) => number;
}
const utf8: Encoding = { name: 'UTF-8', lineEnd: 1, bytesOf: ({ length }) => length };
const utf16: Encoding = { name: 'UTF-16', lineEnd: 2, bytesOf: bytesInUtf16 };

function decode(bytes: Uint8Array, offset: number, { name, bytesOf }: Encoding): string | RecordFault {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: offset > 0 }).decode(bytes);
  } catch {
    const at = offset + bytesOf(bytes.subarray(0, wrongByte(bytes)));
    return { code: 'NOT_UTF8', message: `Byte ${at} of the file is not ${name}; save the file as UTF-8` };
  }
  return text.includes('\0')
    ? { code: 'NUL', message: 'The row has a NUL in it, which no text has; export the file anew' }
    : text;
}

/** Offset of the first byte that is not UTF-8, in bytes of which one is not. */
function wrongByte(bytes: Uint8Array): number {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  for (let at = text.indexOf('\ufffd'); at >= 0; at = text.indexOf('\ufffd', at + 1)) {
    const offset = Buffer.byteLength(text.slice(0, at));
    const isItself = bytes[offset] === 0xef && bytes[offset + 1] === 0xbf && bytes[offset + 2] === 0xbd;
    if (!isItself) return offset;
  }
  return 0;
}

/** A file's bytes in UTF-8: those of UTF-16 written anew, which is said first, others as they are. */
export async function* inUtf8(
  chunks: AsyncIterable<Uint8Array>,
  onUtf16: () => void = () => {},
): AsyncGenerator<Uint8Array> {
  let utf16: Utf16 | null = null;
  let head = Buffer.alloc(0);
  let begun = false;
  for await (const chunk of chunks) {
    if (begun) {
      yield utf16 ? utf16.push(chunk) : chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < 2) continue;
    begun = true;
    const order = orderOf(head);
    if (order === null) {
      yield head;
      continue;
    }
    onUtf16();
    utf16 = new Utf16(order);
    yield utf16.push(head.subarray(2));
  }
  if (!begun && head.length > 0) yield head;
  if (utf16) yield utf16.end();
}

/** Which byte of a unit of UTF-16 stands first, where a byte order mark says so. */
function orderOf([first, second]: Uint8Array): 'little' | 'big' | null {
  if (first === 0xff && second === 0xfe) return 'little';
  return first === 0xfe && second === 0xff ? 'big' : null;
}
