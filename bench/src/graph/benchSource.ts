import type { EdtfDate } from '@entente/model';

/** A source of a generated graph. */
export interface BenchSource {
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly authors: readonly string[];
  readonly published: EdtfDate | null;
  /** The day in which it came out, days after the first of the twenty years. */
  readonly day: number;
  readonly url: string | null;
  readonly language: string;
  readonly mediaType: string;
  /** The document, where it is held: ASCII, so that characters, code points and bytes are the same. */
  readonly text: string | null;
  /** Of the text, lower-case hex; null where it is not held. */
  readonly sha256: string | null;
  /** The same for the same text in other bytes; null where it is not held. */
  readonly textKey: string | null;
}
