import type { AnchorKind, AnchorStatus } from '@entente/model';

/** A citation as far as others need it to find the passage again. */
export interface CitedPassage {
  readonly id: string;
  readonly status: AnchorStatus;
  /** The passage; null where the document is not held or the anchor is broken. */
  readonly quote: string | null;
  /** Its first words, known even where the document is not held. */
  readonly opening: string | null;
  /** Up to 80 characters on each side of the quote. */
  readonly before: string | null;
  readonly after: string | null;
  readonly anchor: {
    readonly kind: AnchorKind;
    readonly start: number;
    readonly end: number;
    /** As RFC 5147, 7111 or 8118 writes it. */
    readonly fragment: string;
  };
  /** In which paragraph of the held text a TEXT anchor begins, from 1; null where that is not known. */
  readonly paragraph: number | null;
  readonly source: CitedSource;
}

/** A source as a list of sources names it. */
export interface CitedSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  /** EDTF, as the API gives it. */
  readonly published: string | null;
  readonly url: string | null;
  /** BCP 47. */
  readonly language: string | null;
  readonly mediaType: string;
  readonly held: boolean;
}

/** Words in quotation marks; those within them become single ones. */
export const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
