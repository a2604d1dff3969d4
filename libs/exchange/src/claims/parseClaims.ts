import { DomainError } from '@entente/model';
import type { ParsedRow } from '../exchangeRow.js';
import { splitLines } from '../lines/splitLines.js';
import { claimsRowSchema, explainShape } from './claimsRowSchema.js';
import { CitationRequiredError, readClaimsRow } from './readClaimsRow.js';

/**
 * The first text in a JSON value that no store can keep as it is, since it has a NUL or half a character (a lone surrogate), and where
 * it stands; null where there is none.
 */
function findOddText(
  value: unknown,
  path: readonly string[] = [],
): { message: string; field: string } | null {
  if (typeof value === 'string') {
    const at = value.search(/[\0\p{Surrogate}]/u);
    if (at < 0) return null;
    const what = value[at] === '\0' ? 'a NUL' : 'half a character (a lone surrogate)';
    return { message: `The text has ${what} in it`, field: path.join('.') };
  }
  if (typeof value !== 'object' || value === null) return null;
  for (const [key, inner] of Object.entries(value)) {
    const found = findOddText(inner, [...path, key]);
    if (found) return found;
  }
  return null;
}

const LONGEST_LINE = 16 * 1024 * 1024;

/** What is wrong with a row, before it is known where that stands. */
interface Fault {
  readonly code: string;
  readonly message: string;
  readonly field?: string | undefined;
}

/**
 * Reads claims JSONL as it comes in, a row a line: UTF-8, with a byte order mark or without, lines ended by LF or CRLF, up to 16 MiB each;
 * chunks may be cut anywhere, those of text between characters; blank lines are counted as lines and are no rows. A row that cannot be read is refused by itself; the next one is read as ever.
 * `file` is the name that each row carries along.
 */
export async function* parseClaims(
  chunks: AsyncIterable<Uint8Array | string>,
  file?: string,
): AsyncGenerator<ParsedRow> {
  const named = file === undefined ? {} : { file };
  for await (const { number, bytes } of splitLines(chunks, LONGEST_LINE)) {
    const read = bytes === null ? tooLong : readLine(bytes, number === 1);
    if (read === null) continue;
    const place = { ...named, line: number };
    if ('kind' in read) yield { ...place, row: read };
    else {
      const { code, message, field } = read;
      yield { ...place, refusal: { ...place, ...(field ? { column: field } : {}), code, message } };
    }
  }
}

const tooLong: Fault = {
  code: 'BAD_USER_INPUT',
  message: 'The line is longer than 16 MiB; a row stands on a line of its own, ended by a line break',
};

const firstLine = new TextDecoder('utf-8', { fatal: true });
const otherLines = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** What a line holds; null for a blank one. */
function readLine(bytes: Uint8Array, first: boolean): ReturnType<typeof readRow> | null {
  let text: string;
  try {
    text = (first ? firstLine : otherLines).decode(bytes);
  } catch {
    return { code: 'BAD_USER_INPUT', message: 'The line is not UTF-8; save the file as UTF-8' };
  }
  return text.trim() === '' ? null : readRow(text);
}

function readRow(text: string): ReturnType<typeof readClaimsRow> | Fault {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return { code: 'BAD_USER_INPUT', message: `The line is no JSON: ${(error as Error).message}` };
  }
  const shaped = claimsRowSchema.safeParse(value);
  if (!shaped.success) return { code: 'BAD_USER_INPUT', ...explainShape(shaped.error.issues, value) };
  // Text that was decoded without a fault can have either by its escapes alone.
  const odd = /\\u(?:0000|d[89a-f])|\0/iu.test(text) ? findOddText(value) : null;
  if (odd !== null) return { code: 'BAD_USER_INPUT', ...odd };
  try {
    return readClaimsRow(shaped.data);
  } catch (error) {
    if (error instanceof DomainError || error instanceof CitationRequiredError) {
      const { code, message, field } = error;
      return { code, message, field };
    }
    throw error;
  }
}
