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
import type { GraphStore, SourcePatch, Writer } from '@entente/store';
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

/** What is to be different of a source. What is left out (undefined) stays as it is; null or an empty list removes an optional field. */
export interface UpdateSourceInput extends Partial<
  Omit<AddSourceInput, 'title' | 'mediaType' | 'sha256' | 'text' | 'idempotencyKey'>
> {
  readonly id: string;
  /** 1 to 500 characters. */
  readonly title?: string | null;
  /** That another source has the new address is meant. */
  readonly allowSameAddress?: boolean | null;
}

/**
 * Corrects what is said of a source; its document never changes. Claims that cite it were known from the corrected date on.
 *
 * @throws InvalidInputError naming the field; NotFoundError; ConflictError where another source has the new address
 */
export async function updateSource(
  store: GraphStore,
  { id, allowSameAddress, ...input }: UpdateSourceInput,
  writer: Writer,
): Promise<Source> {
  return store.updateSource(id, readPatch(input), writer, { allowSameAddress: allowSameAddress ?? false });
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
  return {
    id: newId('source'),
    title: readText(input.title, 500, 'title'),
    publisher: readPublisher(input.publisher),
    authors: readAuthors(input.authors),
    published: input.published ?? null,
    url: input.url == null ? null : checkUrl(input.url),
    language: readLanguage(input.language),
    mediaType:
      readForm(input.mediaType, MEDIA_TYPE, 'mediaType', 'a media type, as text/plain') ?? 'text/plain',
    sha256: document?.textSha256 ?? given,
    document,
  };
}

type Given<Field extends keyof AddSourceInput> = AddSourceInput[Field];

function readPatch(input: Omit<UpdateSourceInput, 'id' | 'allowSameAddress'>): SourcePatch {
  const { title, publisher, authors, published, url, language } = input;
  if (title === null) {
    throw new InvalidInputError('A source has a title; leave it out where it stays', 'title');
  }
  return {
    ...(title === undefined ? {} : { title: readText(title, 500, 'title') }),
    ...(publisher === undefined ? {} : { publisher: readPublisher(publisher) }),
    ...(authors === undefined ? {} : { authors: readAuthors(authors) }),
    ...(published === undefined ? {} : { published }),
    ...(url === undefined ? {} : { url: url === null ? null : checkUrl(url) }),
    ...(language === undefined ? {} : { language: readLanguage(language) }),
  };
}

const readPublisher = (publisher: Given<'publisher'>): string | null =>
  publisher?.trim() ? readText(publisher, 300, 'publisher') : null;

function readAuthors(authors: Given<'authors'>): string[] {
  const names = authors ?? [];
  assertAtMost(names, 100, 'authors');
  return names.map((author, i) => readText(author, 300, `authors.${i}`));
}

const readLanguage = (language: Given<'language'>): string | null =>
  readForm(language, LANGUAGE, 'language', 'a language tag, as en or az-Latn');

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
