import type { HeldDocument } from '../sources/source.js';
import type { Anchor, AnchorStatus } from './anchor.js';

/** What is kept of a quote where its document may not be: enough to recognise it, but not the quote itself. */
export interface QuoteSeal {
  /** SHA-256 of the quote's UTF-8 bytes, lower-case hex. */
  readonly sha256: string;
  /** Its first words, six at the most. */
  readonly opening: string;
}

/** An anchored passage as its document reads, with up to 80 code points on each side. */
export interface Passage {
  readonly quote: string;
  readonly before: string;
  readonly after: string;
  /** In which paragraph a TEXT anchor begins, from 1; null for other kinds. */
  readonly paragraph: number | null;
  /** On which page of its document it begins, from 1; null where that has none. */
  readonly page: number | null;
}

/** The result of checking an anchor against its document. */
export interface JudgedCitation {
  readonly status: AnchorStatus;
  /** Null unless VERIFIED. */
  readonly passage: Passage | null;
  readonly seal: QuoteSeal | null;
}

/** Checks an anchor against its document (null: not held) and the seal of the quote it must read (null: none was kept). */
export type JudgeCitation = (
  document: HeldDocument | null,
  anchor: Anchor,
  seal: QuoteSeal | null,
) => JudgedCitation;
