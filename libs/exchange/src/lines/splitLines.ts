/** A line of a file as bytes, its line break left out; null where it was longer than it may be, and was passed over. */
export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The lines of a file as it comes in, whatever its encoding, ended by LF or CRLF; after the last line break there is no further line. Never
 * more than `longest` bytes of a line are kept.
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array | string>,
  longest: number,
): AsyncGenerator<FileLine> {
  let number = 1;
  let parts: Uint8Array[] = [];
  let length = 0;
  const keep = (part: Uint8Array): void => {
    length += part.length;
    if (length > longest) parts = [];
    else if (part.length > 0) parts.push(part);
  };
  const take = (): FileLine => {
    const line = { number, bytes: length > longest ? null : withoutReturn(Buffer.concat(parts)) };
    number += 1;
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    const bytes = typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
    let begin = 0;
    for (let end = bytes.indexOf(LINE_FEED); end >= 0; end = bytes.indexOf(LINE_FEED, begin)) {
      keep(bytes.subarray(begin, end));
      yield take();
      begin = end + 1;
    }
    keep(bytes.subarray(begin));
  }
  if (length > 0) yield take();
}

function withoutReturn(line: Uint8Array): Uint8Array {
  return line.at(-1) === CARRIAGE_RETURN ? line.subarray(0, -1) : line;
}
