import { holdText } from '@entente/documents';
import { checkSha256, checkUrl, InvalidInputError, newId, type SourceDraft } from '@entente/model';
import type { AddSourceInput } from './sourceInputs.js';

const MEDIA_TYPE = /^[\w.+-]+\/[\w.+-]+$/u;
/** A language tag by its form: a primary subtag and further ones (BCP 47). */
const LANGUAGE = /^[a-z]{2,8}(-[a-z\d]{1,8})*$/iu;

/** A source as it is kept. @throws InvalidInputError naming the field. */
export function readSourceInput(input: AddSourceInput): SourceDraft {
  const document = input.text == null ? null : holdText(assertText(input.text));
  const given = input.sha256 == null ? null : checkSha256(input.sha256);
  if (document !== null && given !== null && given !== document.textSha256) {
    throw new InvalidInputError(
      `The text has the SHA-256 ${document.textSha256}, not the one given`,
      'sha256',
    );
  }
  return {
    id: newId('source'),
    title: readTitle(input.title),
    publisher: input.publisher?.trim() || null,
    authors: (input.authors ?? []).map((author) => author.trim()).filter(Boolean),
    published: input.published ?? null,
    url: input.url == null ? null : checkUrl(input.url),
    language: readForm(input.language, LANGUAGE, 'language', 'a language tag, as en or az-Latn'),
    mediaType:
      readForm(input.mediaType, MEDIA_TYPE, 'mediaType', 'a media type, as text/plain') ?? 'text/plain',
    sha256: document?.textSha256 ?? given,
    document,
  };
}

/** A text that can be held. @throws InvalidInputError for an empty one. */
export function assertText(text: string): string {
  if (text === '')
    throw new InvalidInputError('The text is empty; give the document, or leave text out', 'text');
  return text;
}

function readTitle(title: string): string {
  const trimmed = title.trim();
  if (trimmed === '' || trimmed.length > 500) {
    throw new InvalidInputError(`title has ${trimmed.length} characters; it must have 1 to 500`, 'title');
  }
  return trimmed;
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
