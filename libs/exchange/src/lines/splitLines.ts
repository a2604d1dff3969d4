/** A line of a file; text is null where it was longer than it may be, and was passed over. */
export interface FileLine {
  /** From 1. */
  readonly number: number;
  readonly text: string | null;
}

const LONGEST_LINE = 16 * 1024 * 1024;

/**
 * The lines of a file as it comes in, UTF-8, a byte order mark at its start and line breaks of either sort left out.
 * A line over 16 million characters is passed over without being kept.
 */
export async function* splitLines(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<FileLine> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let number = 1;
  let pending = '';
  let tooLong = false;
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    const parts = text.split('\n');
    const rest = parts.pop() ?? '';
    for (const part of parts) {
      yield { number, text: tooLong ? null : trimEnd(pending + part) };
      number += 1;
      pending = '';
      tooLong = false;
    }
    pending = tooLong ? '' : pending + rest;
    if (pending.length > LONGEST_LINE) {
      tooLong = true;
      pending = '';
    }
  }
  pending += decoder.decode();
  if (tooLong || pending !== '') yield { number, text: tooLong ? null : trimEnd(pending) };
}

const trimEnd = (line: string): string => (line.endsWith('\r') ? line.slice(0, -1) : line);
