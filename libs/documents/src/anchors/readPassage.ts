import { type Anchor, AnchorKind, type HeldDocument, type Passage } from '@entente/model';
import { passageRange } from './passageRange.js';

/**
 * In which paragraph of a text a place stands, from 1. Paragraphs are lines that have any text, as pages of the web and word processors
 * write them; in a text whose lines were broken by hand, where most lines run on to the next one, they are what blank lines part.
 *
 * @param place in UTF-16 code units
 */
export function paragraphOf(text: string, place: number): number {
  const starts = startsOf(text);
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((starts[middle] ?? 0) <= place) low = middle + 1;
    else high = middle;
  }
  return Math.max(1, low);
}

/** The citations of a document are judged one after another, so the last text is asked for again and again. */
let last: { readonly text: string; readonly starts: readonly number[] } = { text: '', starts: [] };

function startsOf(text: string): readonly number[] {
  if (last.text !== text) last = { text, starts: paragraphStarts(text) };
  return last.starts;
}

function paragraphStarts(text: string): number[] {
  const lines: { start: number; end: number; isBlank: boolean }[] = [];
  let start = 0;
  for (const line of text.split(/(?<=\r\n|[\n\u2028\u2029]|\r(?!\n))/u)) {
    lines.push({ start, end: start + line.length, isBlank: line.trim() === '' });
    start += line.length;
  }
  const byBlankLines = areBrokenByHand(lines);
  return lines
    .filter(({ isBlank }, i) => !isBlank && (!byBlankLines || lines[i - 1]?.isBlank !== false))
    .map((line) => line.start);
}

/** Whether there are blank lines, and yet most lines of text are followed by another at once, none of them much longer than a terminal is wide. */
function areBrokenByHand(lines: readonly { start: number; end: number; isBlank: boolean }[]): boolean {
  const filled = lines.filter(({ isBlank }) => !isBlank).length;
  const followed = lines.filter(({ isBlank }, i) => !isBlank && lines[i + 1]?.isBlank === false).length;
  const firstBlank = lines.findIndex(({ isBlank }, i) => isBlank && i > 0);
  const parted = firstBlank > 0 && lines.slice(firstBlank).some(({ isBlank }) => !isBlank);
  return parted && followed * 2 > filled && lines.every((line) => line.end - line.start <= 120);
}

const SURROUNDINGS = 80;

/** What stands at an anchor, with up to 80 code points on each side, whole letters alone (grapheme clusters, UAX #29). Null where there is nothing. */
export function readPassage(
  { text, pageStarts }: Pick<HeldDocument, 'text' | 'pageStarts'>,
  anchor: Anchor,
): Passage | null {
  const range = passageRange(text, anchor);
  if (range === null) return null;
  const { from, to } = range;
  return {
    quote: text.slice(from, to),
    before: before(text, from),
    after: after(text, to),
    paragraph: anchor.kind === AnchorKind.TEXT ? paragraphOf(text, from) : null,
    page: anchor.kind === AnchorKind.TEXT ? pageOf(pageStarts ?? [], anchor.start) : null,
  };
}

/** On which page a place stands, from 1: the last one that begins at it or before; one without text begins where the next does. Null where there are none. */
function pageOf(pageStarts: readonly number[], codePoint: number): number | null {
  const after = pageStarts.findIndex((start) => start > codePoint);
  const page = after < 0 ? pageStarts.length : after;
  return page === 0 ? null : page;
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
