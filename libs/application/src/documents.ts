import { holdText } from '@entente/documents';
import {
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
