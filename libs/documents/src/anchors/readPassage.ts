import { type Anchor, AnchorKind, type Passage } from '@entente/model';
import { paragraphOf } from './paragraphOf.js';
import { passageRange } from './passageRange.js';

const SURROUNDINGS = 80;

/** What stands at an anchor, with up to 80 code points on each side. Null where there is nothing. */
export function readPassage(text: string, anchor: Anchor): Passage | null {
  const range = passageRange(text, anchor);
  if (range === null) return null;
  const { from, to } = range;
  return {
    quote: text.slice(from, to),
    before: lastCodePoints(text.slice(Math.max(0, from - 2 * SURROUNDINGS), from)),
    after: firstCodePoints(text.slice(to, to + 2 * SURROUNDINGS)),
    paragraph: anchor.kind === AnchorKind.TEXT ? paragraphOf(text, from) : null,
  };
}

// Twice as many code units hold at least so many code points; a pair that the slice cut is beyond them.
const lastCodePoints = (text: string): string => [...text].slice(-SURROUNDINGS).join('');
const firstCodePoints = (text: string): string => [...text].slice(0, SURROUNDINGS).join('');
