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
}
