import type { AnchorKind, AnchorStatus } from '@entente/model';

/** What is needed of a citation to find the passage again. */
export interface CitedPassage {
  readonly id: string;
  readonly status: AnchorStatus;
  /** The passage; null if the document is not held or the anchor is broken. */
  readonly quote: string | null;
  /** Its first words, known even if the document is not held. */
  readonly opening: string | null;
  /** Up to 80 characters on each side of the quote. */
  readonly before: string | null;
  readonly after: string | null;
  readonly anchor: {
    readonly kind: AnchorKind;
    readonly start: number;
    readonly end: number;
    /** In the syntax of RFC 5147, 7111 or 8118. */
    readonly fragment: string;
  };
  /** The paragraph of the held text in which a TEXT anchor begins, counted from 1; null if not known. */
  readonly paragraph: number | null;
  /** The page of its document on which a TEXT anchor begins, counted from 1; null if the document has none. */
  readonly page: number | null;
  readonly source: CitedSource;
}

/** A source in a list of sources. */
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

/** A text in quotation marks; quotation marks inside it become single ones. */
export const quoted = (words: string): string => `“${words.replaceAll('“', '‘').replaceAll('”', '’')}”`;
