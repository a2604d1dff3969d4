import { DomainError } from '@entente/model';
import { splitLines } from '../lines/splitLines.js';
import type { ParsedRow } from '../parsedRow.js';
import type { Refusal } from '../refusal.js';
import { CitationRequiredError } from './citationRequiredError.js';
import { claimsRowSchema } from './claimsRowSchema.js';
import { readClaimsRow } from './readClaimsRow.js';

/** Reads claims JSONL as it comes in, a row a line; blank lines count and are no rows. What cannot be read is refused by itself. */
export async function* parseClaims(chunks: AsyncIterable<Uint8Array | string>): AsyncGenerator<ParsedRow> {
  for await (const { number, text } of splitLines(chunks)) {
    if (text === null) {
      yield refused(number, 'BAD_USER_INPUT', 'The line is longer than 16 million characters');
    } else if (text.trim() !== '') {
      yield parseLine(number, text);
    }
  }
}

function parseLine(line: number, text: string): ParsedRow {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch (error) {
    return refused(line, 'BAD_USER_INPUT', `The line is no JSON: ${(error as Error).message}`);
  }
  const shaped = claimsRowSchema.safeParse(value);
  if (!shaped.success) {
    const [issue] = shaped.error.issues;
    return refused(
      line,
      'BAD_USER_INPUT',
      issue?.message ?? 'The row has another shape',
      issue?.path.join('.'),
    );
  }
  try {
    return { line, row: readClaimsRow(shaped.data) };
  } catch (error) {
    if (error instanceof DomainError || error instanceof CitationRequiredError) {
      return refused(line, error.code, error.message, error.field);
    }
    throw error;
  }
}

function refused(line: number, code: string, message: string, column?: string): ParsedRow {
  const refusal: Refusal = {
    line,
    code,
    message,
    ...(column === undefined || column === '' ? {} : { column }),
  };
  return { line, refusal };
}
