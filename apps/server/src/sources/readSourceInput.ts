import { checkSha256, checkUrl, InvalidInputError, newId, type SourceDraft } from '@entente/model';
import { readText } from '../fields/readText.js';
import { readDocument } from './readDocument.js';
import type { AddSourceInput } from './sourceInputs.js';

const MOST_AUTHORS = 100;
const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/u;
/** A language tag by its form: a primary subtag and further ones (BCP 47). */
const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/iu;

/** A source as it is kept. @throws InvalidInputError naming the field. */
export function readSourceInput(input: AddSourceInput): SourceDraft {
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
    publisher: input.publisher?.trim() ? readText(input.publisher, 300, 'publisher') : null,
    authors: readAuthors(input.authors ?? []),
    published: input.published ?? null,
    url: input.url == null ? null : checkUrl(input.url),
    language: readForm(input.language, LANGUAGE, 'language', 'a language tag, as en or az-Latn'),
    mediaType:
      readForm(input.mediaType, MEDIA_TYPE, 'mediaType', 'a media type, as text/plain') ?? 'text/plain',
    sha256: document?.textSha256 ?? given,
    document,
  };
}

function readAuthors(authors: readonly string[]): string[] {
  if (authors.length > MOST_AUTHORS) {
    throw new InvalidInputError(
      `authors has ${authors.length} entries; it may have ${MOST_AUTHORS}`,
      'authors',
    );
  }
  return authors.map((author, i) => readText(author, 300, `authors.${i}`));
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
