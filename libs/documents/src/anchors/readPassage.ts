import { type Anchor, AnchorKind, type Passage } from '@entente/model';
import { CodePoints } from './codePoints.js';
import { lineRanges, rowRanges } from './lineRanges.js';

const SURROUNDINGS = 80;
/** Enough UTF-16 units for the surroundings, whatever the characters. */
const SURROUNDING_UNITS = SURROUNDINGS * 2;

/** What stands at an anchor in a text, with up to 80 code points on each side; null where the text has no such place. */
export function readPassage(text: string, { kind, start, end }: Anchor): Passage | null {
  switch (kind) {
    case AnchorKind.TEXT:
      return readCharacters(text, start, end);
    case AnchorKind.LINE:
      return readRanges(text, lineRanges(text).slice(start, end), end - start);
    case AnchorKind.ROW:
      return readRanges(text, rowRanges(text).slice(start, end), end - start);
    case AnchorKind.PAGE:
      return null;
  }
}

function readCharacters(text: string, start: number, end: number): Passage | null {
  const codePoints = CodePoints.of(text);
  if (end > codePoints.length) return null;
  return {
    quote: codePoints.slice(start, end),
    before: codePoints.slice(start - SURROUNDINGS, start),
    after: codePoints.slice(end, end + SURROUNDINGS),
  };
}

function readRanges(
  text: string,
  ranges: readonly { start: number; end: number }[],
  count: number,
): Passage | null {
  const [first, last] = [ranges[0], ranges.at(-1)];
  if (!first || !last || ranges.length < count) return null;
  const before = new CodePoints(text.slice(Math.max(0, first.start - SURROUNDING_UNITS), first.start));
  const after = new CodePoints(text.slice(last.end, last.end + SURROUNDING_UNITS));
  return {
    quote: text.slice(first.start, last.end),
    before: before.slice(before.length - SURROUNDINGS, before.length),
    after: after.slice(0, SURROUNDINGS),
  };
}
