import type { PassageRange } from './passageRange';

/** A place in a text that something stands on. */
export interface MarkedPlace extends PassageRange {
  readonly id: string;
}

/** A stretch of a text on which the same places lie. */
export interface MarkedPiece {
  /** UTF-16 code units before it. */
  readonly from: number;
  readonly text: string;
  /** Of the places that cover it, in their order. */
  readonly ids: readonly string[];
}

/** Characters after which a block ends at the next line break. */
const BLOCK = 4000;

/**
 * A text taken apart where places begin and end, in blocks of some lines, so that a long one can be drawn part by part. All pieces
 * together are the text.
 */
export function markedText(
  text: string,
  places: readonly MarkedPlace[],
): readonly (readonly MarkedPiece[])[] {
  const blocks = blockStarts(text);
  const cuts = [...new Set([...blocks, ...places.flatMap(({ from, to }) => [from, to]), text.length])]
    .filter((cut) => cut >= 0 && cut <= text.length)
    .sort((a, b) => a - b);
  const starts = new Set(blocks);
  const open = [...places].sort((a, b) => a.from - b.from);
  const marked: MarkedPiece[][] = [];
  let next = 0;
  let covering: MarkedPlace[] = [];
  for (const [i, from] of cuts.entries()) {
    const to = cuts[i + 1];
    if (to === undefined) break;
    covering = covering.filter((place) => place.to > from);
    for (let place = open[next]; place && place.from <= from; place = open[next]) {
      if (place.to > from) covering.push(place);
      next += 1;
    }
    if (starts.has(from)) marked.push([]);
    marked.at(-1)?.push({ from, text: text.slice(from, to), ids: covering.map(({ id }) => id) });
  }
  return marked;
}

function blockStarts(text: string): number[] {
  const starts = [0];
  for (;;) {
    const end = text.indexOf('\n', (starts.at(-1) ?? 0) + BLOCK);
    if (end === -1 || end + 1 >= text.length) return starts;
    starts.push(end + 1);
  }
}
