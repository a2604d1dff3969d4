import { InvalidInputError } from '@entente/model';
import { sha256Hex } from '../texts/holdText.js';
import { declaredEncoding, decodeDocument, type EncodingWords, type ReadText } from './documentEncoding.js';
import { DocumentFormat, mediaTypes, recogniseFormat } from './documentFormat.js';
import { proposeFromMarkdown } from './markdown.js';
import { proposeFromText } from './plainText.js';
import { noProposals, type Proposals } from './proposals.js';

/** A file that is to be read as a document. */
export interface DocumentFile {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** A label of the Encoding Standard, where whoever adds it says so. */
  readonly encoding?: string | undefined;
}

/** A document as it was read from a file. */
export interface FileDocument {
  readonly format: DocumentFormat;
  readonly mediaType: string;
  /** Of the file's bytes. */
  readonly sha256: string;
  readonly text: string;
  /** Null where the file itself has none, as a PDF. */
  readonly encoding: string | null;
  /** Where each page begins, in code points of the text; null where it has no pages. */
  readonly pageStarts: readonly number[] | null;
  readonly proposals: Proposals;
  /** What whoever adds it should look at: an encoding that was detected, pages without text. */
  readonly notices: readonly string[];
}

/** Bytes that a file may have. */
export const LARGEST_FILE = 50 * 1024 * 1024;

/**
 * Reads a file as a document: text, Markdown, CSV, HTML or PDF, recognised by its content. The same bytes always give the same text.
 *
 * @throws InvalidInputError for what cannot be read as one, with the reason and what would be right
 */
export async function readDocument({ name, bytes, encoding: given }: DocumentFile): Promise<FileDocument> {
  if (bytes.length > LARGEST_FILE) {
    throw new InvalidInputError(`It has ${bytes.length} bytes; a document may have ${LARGEST_FILE}`);
  }
  const format = recogniseFormat(name, bytes);
  const known = { format, mediaType: mediaTypes[format], sha256: sha256Hex(bytes) };
  // What reads PDF and HTML is loaded where it is needed: it takes most of a second.
  if (format === DocumentFormat.PDF) {
    const { readPdf } = await import('./pdf.js');
    const { blankPages, ...pdf } = await readPdf(bytes);
    const notices =
      blankPages.length === 0 ? [] : [`Without text, as pictures are: page ${ranges(blankPages)}`];
    return { ...known, ...pdf, proposals: withTitle(pdf), encoding: null, notices };
  }
  const words: EncodingWords = {
    given,
    declared: format === DocumentFormat.HTML ? declaredEncoding(bytes) : undefined,
  };
  const read = decodeDocument(bytes, words);
  const { encoding } = read;
  const notices = noticesOf(read, words);
  if (format === DocumentFormat.HTML) {
    const { readHtml } = await import('./html.js');
    const { whole, ...html } = readHtml(read.text);
    const about = whole ? ['No article was found in the page, so all of its text is taken'] : [];
    return {
      ...known,
      ...html,
      proposals: withTitle(html),
      encoding,
      pageStarts: null,
      notices: [...notices, ...about],
    };
  }
  if (read.text.trim() === '') throw new InvalidInputError('There is no text in it');
  return {
    ...known,
    text: read.text,
    encoding,
    pageStarts: null,
    proposals: propose(format, read.text),
    notices,
  };
}

/** What a document says of itself; where it names no title, its first line is one. */
function withTitle({ text, proposals }: { readonly text: string; readonly proposals: Proposals }): Proposals {
  return { ...proposals, title: proposals.title ?? proposeFromText(text).title };
}

function propose(format: DocumentFormat, text: string): Proposals {
  if (format === DocumentFormat.MARKDOWN) return proposeFromMarkdown(text);
  const proposals = proposeFromText(text);
  // What looks like a date or an address in a table is a cell of it.
  return format === DocumentFormat.CSV ? { ...noProposals, title: proposals.title } : proposals;
}

function noticesOf({ encoding, knownBy }: ReadText, { declared }: EncodingWords): string[] {
  if (knownBy === 'detected') {
    return [`Read as ${encoding}, by its letters alone: look whether they are right`];
  }
  if (knownBy === 'utf' && declared !== undefined && !/^utf/iu.test(declared)) {
    return [`It declares ${declared}, and its bytes are ${encoding.toUpperCase()}: read as that`];
  }
  return [];
}

/** 1, 3–5. */
function ranges(numbers: readonly number[]): string {
  const found: [number, number][] = [];
  for (const number of numbers) {
    const last = found.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else found.push([number, number]);
  }
  return found.map(([from, to]) => (from === to ? `${from}` : `${from}–${to}`)).join(', ');
}
