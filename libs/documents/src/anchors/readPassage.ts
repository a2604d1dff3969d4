import { type Anchor, AnchorKind, type Passage } from '@entente/model';
import { codePointIndex } from './codePointIndex.js';
import { lineRange } from './lineRange.js';
import { rowRange } from './rowRange.js';
import type { UnitRange } from './unitRange.js';

const SURROUNDINGS = 80;

/**
 * What stands at an anchor, with up to 80 code points on each side. Null where the text is shorter, where the lines or rows there
 * are empty, and for a PAGE: a text has none.
 */
export function readPassage(text: string, anchor: Anchor): Passage | null {
  const range = rangeOf(text, anchor);
  if (range === null || range.from === range.to) return null;
  const { from, to } = range;
  return {
    quote: text.slice(from, to),
    before: lastCodePoints(text.slice(Math.max(0, from - 2 * SURROUNDINGS), from)),
    after: firstCodePoints(text.slice(to, to + 2 * SURROUNDINGS)),
  };
}

function rangeOf(text: string, { kind, start, end }: Anchor): UnitRange | null {
  switch (kind) {
    case AnchorKind.TEXT: {
      const index = codePointIndex(text);
      return end > index.length ? null : { from: index.unitAt(start), to: index.unitAt(end) };
    }
    case AnchorKind.LINE:
      return lineRange(text, start, end);
    case AnchorKind.ROW:
      return rowRange(text, start, end);
    case AnchorKind.PAGE:
      return null;
  }
}

// Twice as many code units hold at least so many code points; a pair that the slice cut is beyond them.
const lastCodePoints = (text: string): string => [...text].slice(-SURROUNDINGS).join('');
const firstCodePoints = (text: string): string => [...text].slice(0, SURROUNDINGS).join('');
