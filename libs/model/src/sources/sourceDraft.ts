import type { EdtfDate } from '../dates/edtfDate.js';
import type { HeldDocument } from './heldDocument.js';

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
  readonly document: HeldDocument | null;
}
