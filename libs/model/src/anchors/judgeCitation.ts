import type { HeldDocument } from '../sources/heldDocument.js';
import type { Anchor } from './anchor.js';
import type { JudgedCitation } from './judgedCitation.js';
import type { QuoteSeal } from './quoteSeal.js';

/** Holds an anchor against its document (null: not held) and the seal of the quote it must read (null: none was kept). */
export type JudgeCitation = (
  document: HeldDocument | null,
  anchor: Anchor,
  seal: QuoteSeal | null,
) => JudgedCitation;
