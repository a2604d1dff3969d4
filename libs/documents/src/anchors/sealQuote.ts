import type { QuoteSeal } from '@entente/model';
import { sha256Hex } from '../texts/sha256Hex.js';

/** What is kept of a quote: its hash, and its opening of at most six words and 80 characters, spaces between words made single. */
export function sealQuote(quote: string): QuoteSeal {
  const words = quote.trim().split(/\s+/u, 6);
  return { sha256: sha256Hex(quote), opening: [...words.join(' ')].slice(0, 80).join('') };
}
