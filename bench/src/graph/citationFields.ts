import { sealQuote } from '@entente/documents';
import type { BenchSource } from './benchSource.js';
import type { Field } from './csvFile.js';
import type { Random } from './random.js';
import { words } from './words.js';

/**
 * Where in a source a claim stands: kind, start, end; and what came of that: status, quote, before, after, the quote's
 * hash and its first words. In a source that is held the anchor is VERIFIED; in another half of the quotes are known by their seal.
 */
export function citationFields({ text }: BenchSource, random: Random): Field[] {
  const length = 60 + random.below(100);
  const start = random.below((text?.length ?? 20_000) - length - 1);
  const place = ['TEXT', start, start + length];
  if (text === null) {
    const sealed = random.chance(0.5);
    return [
      ...place,
      'UNVERIFIED',
      null,
      null,
      null,
      sealed ? random.hex(32) : null,
      sealed ? words(random, 6) : null,
    ];
  }
  // As readPassage gives them, without counting the characters of the whole text for each.
  const quote = text.slice(start, start + length);
  const { sha256, opening } = sealQuote(quote);
  const [before, after] = [
    text.slice(Math.max(0, start - 80), start),
    text.slice(start + length, start + length + 80),
  ];
  return [...place, 'VERIFIED', quote, before, after, sha256, opening];
}
