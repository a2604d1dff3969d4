import { distance } from 'fastest-levenshtein';
import type { SearchWord } from './searchLine.js';
import { foldWord, stemOf, wordKey, wordsOf } from './words.js';

/** A stretch of a text, in code points from 0, the end not included. */
export interface TextRange {
  readonly start: number;
  readonly end: number;
}

/** Which words of a line stand in a text, and where. */
export interface MarkedText {
  /** In the order of the text; none overlap. */
  readonly marks: readonly TextRange[];
  /** Places among the line's words of those found, in whatever way. */
  readonly found: ReadonlySet<number>;
  /** Of those, the ones that stand there whole or in another form, not only as a beginning. */
  readonly whole: ReadonlySet<number>;
}

/** From how many letters on a word may be the beginning of another one, in texts. */
const SHORTEST_BEGINNING = 3;

/** How many letters of a name may differ from what was typed: none of up to four, one of up to eight, two of more. */
export const lettersApart = (word: string): number => Math.min(2, Math.floor((word.length - 1) / 4));

/**
 * Marks the words of a line in a text: as typed, in another regular form, or by their beginnings. Case, marks and script do not matter.
 * Small words are not looked for.
 *
 * @param beginnings From how many letters on a word may be a beginning; where `near`, nearly spelt words count, too.
 */
export function markWords(
  text: string,
  words: readonly SearchWord[],
  { beginnings = SHORTEST_BEGINNING, near = false }: { beginnings?: number; near?: boolean } = {},
): MarkedText {
  const contentWords = words.map((word, at) => ({ ...word, at })).filter(({ role }) => role !== 'SMALL');
  const marks: TextRange[] = [];
  const found = new Set<number>();
  const whole = new Set<number>();
  let [place, points] = [0, 0];
  for (const { start, end, text: word } of wordsOf(text)) {
    const [folded, key] = [foldWord(word), wordKey(word)];
    let isMarked = false;
    for (const one of contentWords) {
      const same = folded === one.folded || key === one.key || stemOf(key) === stemOf(one.key);
      const begins =
        (one.key.length >= beginnings && key.startsWith(one.key)) ||
        (one.folded.length >= beginnings && folded.startsWith(one.folded));
      if (!same && !begins && !(near && distance(key, one.key) <= lettersApart(one.key))) continue;
      isMarked = true;
      found.add(one.at);
      if (same) whole.add(one.at);
    }
    if (!isMarked) continue;
    points += lengthInPoints(text.slice(place, start));
    const length = lengthInPoints(word);
    marks.push({ start: points, end: points + length });
    [place, points] = [end, points + length];
  }
  return { marks, found, whole };
}

/** How many code points a text has. */
export function lengthInPoints(text: string): number {
  let length = 0;
  for (const _ of text) length += 1;
  return length;
}
