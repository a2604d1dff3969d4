import { type Anchor, AnchorKind, type Passage } from '@entente/model';
import { paragraphOf } from './paragraphOf.js';
import { passageRange } from './passageRange.js';

const SURROUNDINGS = 80;

/** What stands at an anchor, with up to 80 code points on each side, whole letters alone (grapheme clusters, UAX #29). Null where there is nothing. */
export function readPassage(text: string, anchor: Anchor): Passage | null {
  const range = passageRange(text, anchor);
  if (range === null) return null;
  const { from, to } = range;
  return {
    quote: text.slice(from, to),
    before: before(text, from),
    after: after(text, to),
    paragraph: anchor.kind === AnchorKind.TEXT ? paragraphOf(text, from) : null,
  };
}

// Twice as many code units hold at least so many code points; a pair that the slice cut is beyond them.
function before(text: string, to: number): string {
  const points = [...text.slice(Math.max(0, to - 2 * SURROUNDINGS), to)].slice(-SURROUNDINGS);
  return text.slice(wholeFrom(text, to - points.join('').length, to), to);
}

function after(text: string, from: number): string {
  const points = [...text.slice(from, from + 2 * SURROUNDINGS)].slice(0, SURROUNDINGS);
  return text.slice(from, Math.max(from, letterAt(text, from + points.join('').length).from));
}

/** The first place not before another where a letter begins. */
function wholeFrom(text: string, at: number, most: number): number {
  const letter = letterAt(text, at);
  return letter.from === at ? at : Math.min(most, letter.to);
}

const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Code units past a place in which a letter ends, and how far back a sure beginning is looked for. */
const MARGIN = 64;
const FARTHEST = 2000;
/** A letter of its own, whatever stands before it, as no half of a flag and no mark is. */
const begins = /[ -~\u3000-\u9fff]/u;

/** From where to where the letter reaches that a code unit belongs to. */
function letterAt(text: string, at: number): { readonly from: number; readonly to: number } {
  if (at >= text.length || begins.test(text[at] ?? '')) return { from: at, to: at + 1 };
  let first = at;
  const least = Math.max(0, at - FARTHEST);
  while (first > least && !begins.test(text[first] ?? '')) first -= 1;
  const letter = graphemes.segment(text.slice(first, at + MARGIN)).containing(at - first);
  if (!letter) return { from: at, to: at + 1 };
  const from = first + letter.index;
  return { from, to: from + letter.segment.length };
}
