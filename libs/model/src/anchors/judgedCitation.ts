import type { AnchorStatus } from './anchorStatus.js';
import type { Passage } from './passage.js';
import type { QuoteSeal } from './quoteSeal.js';

/** What comes of holding an anchor against its document. */
export interface JudgedCitation {
  readonly status: AnchorStatus;
  /** Null unless VERIFIED. */
  readonly passage: Passage | null;
  readonly seal: QuoteSeal | null;
}
