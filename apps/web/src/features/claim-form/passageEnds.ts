import type { PassageRange } from '../../domain/passageRange';

const words = new Intl.Segmenter(undefined, { granularity: 'word' });
const sentences = new Intl.Segmenter(undefined, { granularity: 'sentence' });
/** Characters around an end in which the next word is looked for. */
const WINDOW = 400;

/** The range without white space at its ends; empty where there is nothing else in it. */
export function trimmedRange(text: string, { from, to }: PassageRange): PassageRange {
  const part = text.slice(from, to);
  const start = from + (part.length - part.trimStart().length);
  return { from: start, to: Math.max(start, from + part.trimEnd().length) };
}

/** The range with its start or end moved by a word, outwards or inwards; the same where there is no further word, or none would be left. */
export function moveEnd(text: string, range: PassageRange, end: 'from' | 'to', step: 1 | -1): PassageRange {
  const at = range[end];
  const low = Math.max(0, at - WINDOW);
  const found = wordsOf(text.slice(low, at + WINDOW)).map((word) => ({
    from: low + word.from,
    to: low + word.to,
  }));
  const next =
    step === 1
      ? found.find((word) => word[end] > at)?.[end]
      : found.findLast((word) => word[end] < at)?.[end];
  if (next === undefined) return range;
  const moved = { ...range, [end]: next };
  return moved.from < moved.to ? moved : range;
}

/** Words with the signs that stand right before and after them, such as quotation marks and a full stop. */
function wordsOf(text: string): readonly PassageRange[] {
  const found: { from: number; to: number }[] = [];
  let open: number | null = null;
  for (const { index, segment, isWordLike } of words.segment(text)) {
    const to = index + segment.length;
    if (segment.trim() === '') open = null;
    else if (isWordLike === true) {
      found.push({ from: open ?? index, to });
      open = null;
    } else if (/^[\p{Ps}\p{Pi}"'$€£]$/u.test(segment)) open ??= index;
    else {
      const last = found.at(-1);
      if (last && last.to === index) last.to = to;
    }
  }
  return found;
}

/** The first sentence that begins at or after a place, with its white space taken off; null where there is none. */
export function sentenceAfter(text: string, at: number): PassageRange | null {
  for (const line of linesFrom(text, at)) {
    const found = sentencesOf(text, line).find(({ from }) => from >= at);
    if (found) return found;
  }
  return null;
}

/** The last sentence that begins before a place; null where there is none. */
export function sentenceBefore(text: string, at: number): PassageRange | null {
  for (let end = at; end > 0; end = text.lastIndexOf('\n', end - 1)) {
    const start = text.lastIndexOf('\n', end - 1) + 1;
    const lineEnd = text.indexOf('\n', start);
    const line = { from: start, to: lineEnd === -1 ? text.length : lineEnd };
    const found = sentencesOf(text, line).findLast(({ from }) => from < at);
    if (found) return found;
    if (start === 0) return null;
  }
  return null;
}

function* linesFrom(text: string, at: number): Generator<PassageRange> {
  let from = text.lastIndexOf('\n', Math.max(0, at - 1)) + 1;
  while (from < text.length) {
    const end = text.indexOf('\n', from);
    const to = end === -1 ? text.length : end;
    yield { from, to };
    from = to + 1;
  }
}

function sentencesOf(text: string, { from, to }: PassageRange): readonly PassageRange[] {
  return [...sentences.segment(text.slice(from, to))]
    .map(({ index, segment }) =>
      trimmedRange(text, { from: from + index, to: from + index + segment.length }),
    )
    .filter((sentence) => sentence.from < sentence.to);
}

/** Places in a text counted in code points, as anchors are. */
export function codePointsBefore(text: string, at: number): number {
  let count = 0;
  for (let unit = 0; unit < at; count += 1) unit += (text.codePointAt(unit) ?? 0) > 0xff_ff ? 2 : 1;
  return count;
}
