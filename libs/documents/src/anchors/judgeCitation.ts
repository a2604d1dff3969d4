import { AnchorKind, AnchorStatus, type JudgeCitation, type QuoteSeal } from '@entente/model';
import { sha256Hex } from '../texts/holdText.js';
import { readPassage } from './readPassage.js';

/** What is kept of a quote: its hash, and its opening of at most six words and 80 characters, spaces between words made single. */
export function sealQuote(quote: string): QuoteSeal {
  const words = quote.trim().split(/\s+/u, 6);
  return { sha256: sha256Hex(quote), opening: [...words.join(' ')].slice(0, 80).join('') };
}

/**
 * UNVERIFIED while the document is not held, or where no place of it is known. With it, VERIFIED where a passage stands at the anchor and matches its seal, else BROKEN.
 * Where no seal was kept, any passage is VERIFIED and sealed now. The result always has a seal.
 */
export const judgeCitation: JudgeCitation = (document, anchor, seal) => {
  if (document === null || anchor.kind === AnchorKind.DOCUMENT) {
    return { status: AnchorStatus.UNVERIFIED, passage: null, seal };
  }
  const passage = readPassage(document, anchor);
  if (passage === null) return { status: AnchorStatus.BROKEN, passage: null, seal };
  const found = sealQuote(passage.quote);
  if (seal !== null && seal.sha256 !== found.sha256) {
    return { status: AnchorStatus.BROKEN, passage: null, seal };
  }
  return { status: AnchorStatus.VERIFIED, passage, seal: found };
};
