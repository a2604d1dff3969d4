import type { QuoteSeal } from '@entente/model';
import { sha256Hex } from '../texts/sha256Hex.js';

const MOST_WORDS = 6;
const MOST_CHARACTERS = 80;

/** What is kept of a quote to recognise it by: its hash, and its first words, six and 80 characters at the most. */
export function sealQuote(quote: string): QuoteSeal {
  const words = quote.trim().split(/\s+/u).slice(0, MOST_WORDS).join(' ');
  return { sha256: sha256Hex(quote), opening: [...words].slice(0, MOST_CHARACTERS).join('') };
}
