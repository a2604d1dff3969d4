import { AnchorStatus, type JudgeCitation } from '@entente/model';
import { sha256Hex } from '../texts/sha256Hex.js';
import { readPassage } from './readPassage.js';
import { sealQuote } from './sealQuote.js';

/**
 * Holds an anchor against its document. Not held: UNVERIFIED. The passage is there, and is the one that was sealed, where one
 * was: VERIFIED. Else BROKEN; no other passage is looked for.
 */
export const judgeCitation: JudgeCitation = (document, anchor, seal) => {
  if (document === null) return { status: AnchorStatus.UNVERIFIED, passage: null, seal };
  const passage = readPassage(document.text, anchor);
  if (passage === null || (seal !== null && sha256Hex(passage.quote) !== seal.sha256)) {
    return { status: AnchorStatus.BROKEN, passage: null, seal };
  }
  return { status: AnchorStatus.VERIFIED, passage, seal: seal ?? sealQuote(passage.quote) };
};
