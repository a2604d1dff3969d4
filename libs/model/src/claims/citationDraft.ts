import type { Anchor } from '../anchors/anchor.js';
import type { QuoteSeal } from '../anchors/quoteSeal.js';

/** A place in a source that carries a claim, to be written. */
export interface CitationDraft {
  readonly id: string;
  readonly sourceId: string;
  readonly anchor: Anchor;
  /** What the passage must read like; null where only its place is known. */
  readonly seal: QuoteSeal | null;
}
