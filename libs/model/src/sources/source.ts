import type { EdtfDate } from '../dates/edtf.js';
import { InvalidInputError } from '../errors/domainErrors.js';
import type { Judgement, Reliability } from '../judgements/judgement.js';

/** A document's text as it is held. Where the bytes are the text in UTF-8, both hashes are the same. */
export interface HeldDocument {
  readonly text: string;
  /** SHA-256 of the text's UTF-8 bytes, lower-case hex. */
  readonly textSha256: string;
  /** Where each page begins, in code points; left out where the document has no pages. */
  readonly pageStarts?: readonly number[] | null | undefined;
}

/** A document to be written, with the bytes that its text was read from, where they are kept beside it. */
export interface DocumentDraft extends HeldDocument {
  readonly original?: Uint8Array | null | undefined;
}

/** A document that is cited, or the reference to one. */
export interface Source {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** EDTF level 1. */
  readonly published: string | null;
  readonly url: string | null;
  readonly language: string | null;
  readonly mediaType: string;
  readonly sha256: string | null;
  /** Whether the document's text is in the store. */
  readonly held: boolean;
  /** By the Admiralty code, as a person judged it; null where nobody did. */
  readonly reliability: Judgement<Reliability> | null;
}

/** A source to be written: a document, or the reference to one. */
export interface SourceDraft {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: EdtfDate | null;
  /** http or https, without credentials, at most 2,048 characters. */
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly mediaType: string;
  /** SHA-256 of the document's bytes, lower-case hex. */
  readonly sha256: string | null;
  /** Null where the document is not held. */
  readonly document: DocumentDraft | null;
  /** How a person judged it, where it comes with that. */
  readonly reliability?: Judgement<Reliability> | null | undefined;
}

/** What the URL standard reads in a text; null for what it does not take. `URL.canParse` of Node 20 and 22 refuses `ü` once it has been optimised. */
export function parseUrl(text: string): URL | null {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

/** A source's address as it is kept. @throws InvalidInputError unless it is http or https, without credentials, 2,048 characters at the most. */
export function checkUrl(text: string, field = 'url'): string {
  const url = parseUrl(text);
  if (!url || url.href.length > 2048) {
    throw new InvalidInputError(
      'The address cannot be read; write it as https://example.org/page, at most 2,048 characters',
      field,
    );
  }
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new InvalidInputError(
      `An address must be http or https; this one is ${url.protocol.replace(':', '')}`,
      field,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new InvalidInputError('An address must not hold a user name or a password', field);
  }
  return url.href;
}

/** A language tag by the form of BCP 47: a primary subtag and further ones. @throws InvalidInputError for another form. */
export function checkLanguage(text: string, field = 'language'): string {
  if (!/^[a-z]{2,8}(-[a-z\d]{1,8})*$/iu.test(text)) {
    throw new InvalidInputError(`"${text}" is no language tag; write it as en or az-Latn`, field);
  }
  return text;
}

/** A media type without parameters, `type/subtype` (RFC 6838). @throws InvalidInputError for another form. */
export function checkMediaType(text: string, field = 'mediaType'): string {
  if (!/^[a-z\d][\w.+!#$&^-]{0,126}\/[a-z\d][\w.+!#$&^-]{0,126}$/iu.test(text)) {
    throw new InvalidInputError(`"${text}" is no media type; write it as text/plain`, field);
  }
  return text;
}

/** A hash as it is kept, in lower case. @throws InvalidInputError unless it is 64 hexadecimal digits. */
export function checkSha256(text: string, field = 'sha256'): string {
  if (!/^[0-9a-f]{64}$/iu.test(text)) {
    throw new InvalidInputError('A SHA-256 is 64 hexadecimal digits', field);
  }
  return text.toLowerCase();
}
