import { extname } from 'node:path';
import { decodeText, holdText, sha256Hex } from '@entente/documents';
import {
  checkLanguage,
  checkSha256,
  checkUrl,
  type EdtfDate,
  type HeldDocument,
  InvalidInputError,
  newId,
  type Source,
  type SourceDraft,
} from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import { idempotencyOf } from './idempotency.js';
import { assertAtMost, readText } from './text.js';

/** Bytes of UTF-8 that a text given in a request may have. A file may have more. */
const LARGEST_TEXT = 5 * 1024 * 1024;
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/u;
/** A language tag by its form: a primary subtag and further ones (BCP 47). */
const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/iu;

/** A source, and its document where it is to be held. */
export interface AddSourceInput {
  /** 1 to 500 characters. */
  readonly title: string;
  readonly publisher?: string | null;
  /** At most 100. */
  readonly authors?: readonly string[] | null;
  readonly published?: EdtfDate | null;
  /** http or https. */
  readonly url?: string | null;
  /** BCP 47. */
  readonly language?: string | null;
  readonly mediaType?: string | null;
  /** Of the document's bytes, 64 hexadecimal digits; beside `text` that of the text in UTF-8. */
  readonly sha256?: string | null;
  /** The document, to the last character. */
  readonly text?: string | null;
  /** 1 to 200 characters: the same key with the same input answers with the first source again. */
  readonly idempotencyKey?: string | null;
}

/** Adds a source, or answers with the one that has the same bytes. @throws InvalidInputError naming the field; ConflictError over the key */
export async function addSource(store: GraphStore, input: AddSourceInput, writer: Writer): Promise<Source> {
  const source = readSource(input);
  // The hash identifies the document.
  const { id: _, document, ...meant } = source;
  const idempotency = idempotencyOf(input.idempotencyKey, { ...meant, held: document !== null });
  return store.addSource(source, idempotency, writer);
}

/** Holds the document of a source that was a reference. @throws InvalidInputError where the text differs from the source's SHA-256; NotFoundError */
export async function attachText(
  store: GraphStore,
  { sourceId, text }: { readonly sourceId: string; readonly text: string },
  writer: Writer,
): Promise<Source> {
  const document = readDocument(text);
  return store.holdDocument({ sourceId, document, sha256: document.textSha256 }, writer);
}

function readSource(input: AddSourceInput): SourceDraft {
  const document = input.text == null ? null : readDocument(input.text);
  const given = input.sha256 == null ? null : checkSha256(input.sha256);
  if (document !== null && given !== null && given !== document.textSha256) {
    throw new InvalidInputError(
      `The text has the SHA-256 ${document.textSha256}, not the one given`,
      'sha256',
    );
  }
  const authors = input.authors ?? [];
  assertAtMost(authors, 100, 'authors');
  return {
    id: newId('source'),
    title: readText(input.title, 500, 'title'),
    publisher: input.publisher?.trim() ? readText(input.publisher, 300, 'publisher') : null,
    authors: authors.map((author, i) => readText(author, 300, `authors.${i}`)),
    published: input.published ?? null,
    url: input.url == null ? null : checkUrl(input.url),
    language: readForm(input.language, LANGUAGE, 'language', 'a language tag, as en or az-Latn'),
    mediaType:
      readForm(input.mediaType, MEDIA_TYPE, 'mediaType', 'a media type, as text/plain') ?? 'text/plain',
    sha256: document?.textSha256 ?? given,
    document,
  };
}

function readDocument(text: string): HeldDocument {
  if (text === '') {
    throw new InvalidInputError('The text is empty; give the document, or leave text out', 'text');
  }
  const bytes = Buffer.byteLength(text);
  if (bytes > LARGEST_TEXT) {
    throw new InvalidInputError(
      `The text has ${bytes} bytes; it may have ${LARGEST_TEXT}. Add a larger one by "entente source add"`,
      'text',
    );
  }
  return holdText(text);
}

function readForm(
  value: string | null | undefined,
  form: RegExp,
  field: string,
  right: string,
): string | null {
  if (value == null) return null;
  if (!form.test(value)) throw new InvalidInputError(`${field} must be ${right}`, field);
  return value;
}

/** The details of a document that comes as a file. */
export interface FileDetails {
  /** Without it, the first line of the text. */
  readonly title?: string | undefined;
  readonly publisher?: string | undefined;
  readonly authors: readonly string[];
  readonly published: EdtfDate | null;
  readonly url?: string | undefined;
  readonly language?: string | undefined;
}

/** The document in a file, by its name and its bytes: UTF-8, or UTF-16 with a byte order mark. @throws InvalidInputError for what is no text, or has none in it */
export function readDocumentFile(
  name: string,
  bytes: Uint8Array,
  details: FileDetails,
): SourceDraft & { readonly sha256: string } {
  const mediaType = mediaTypeOf(name);
  const { text } = decodeText(bytes);
  const title = details.title?.trim() ?? titleOf(text);
  if (title === null) throw new InvalidInputError('There is no text in it');
  return {
    id: newId('source'),
    title,
    publisher: details.publisher?.trim() || null,
    authors: details.authors.map((author) => author.trim()).filter((author) => author !== ''),
    published: details.published,
    url: details.url === undefined ? null : checkUrl(details.url),
    language: details.language === undefined ? null : checkLanguage(details.language),
    mediaType,
    sha256: sha256Hex(bytes),
    document: holdText(text),
  };
}

/** What became of a document file. */
export interface HeldFile {
  readonly id: string;
  readonly title: string;
  /** new: a source that was not there. held: the document of one that was cited only. known: held before, and left as it is. */
  readonly state: 'new' | 'held' | 'known';
  /** What became of the citations of it. */
  readonly anchors: { readonly verified: number; readonly broken: number };
}

/** Holds a document; the same bytes twice are one source. */
export async function holdDocumentFile(
  store: GraphStore,
  draft: SourceDraft & { readonly sha256: string },
  writer: Writer,
): Promise<HeldFile> {
  const there = await store.sourceByHash(draft.sha256);
  const { id, title } = await store.addSource(draft, null, writer);
  const anchors = await store.anchorCounts(id);
  return { id, title, state: there === null ? 'new' : there.held ? 'known' : 'held', anchors };
}

const mediaTypes: Readonly<Record<string, string>> = {
  '.md': 'text/markdown',
  '.markdown': 'text/markdown',
  '.csv': 'text/csv',
};

/** What sort of text a file is, by its name; text/plain where that does not say. @throws InvalidInputError for what is not held as text */
export function mediaTypeOf(file: string): string {
  const extension = extname(file).toLowerCase();
  if (['.pdf', '.html', '.htm', '.docx'].includes(extension)) {
    throw new InvalidInputError(
      `${file}: ${extension.slice(1)} documents are not read; give the text as .txt or .md`,
    );
  }
  return mediaTypes[extension] ?? 'text/plain';
}

/** A document's title, where none is given: its first line that is not blank, 120 characters of it at the most; null where all are. */
export function titleOf(text: string): string | null {
  const line = /^[^\S\r\n]*(\S.*)$/mu.exec(text)?.[1]?.trim();
  return line === undefined ? null : [...line].slice(0, 120).join('').trim();
}
