import { Tone } from '@entente/model';
import type { TimelineMark } from './marks';
import type { TimeWindow } from './timeWindow';

/** A mark as it is drawn. Pixels. */
export interface PlacedMark extends TimelineMark {
  readonly left: number;
  readonly right: number;
  /** Top of its row. */
  readonly top: number;
  /** Where its text begins; null if there is no room for text. */
  readonly wordsAt: number | null;
}

/** The marks of one tone. Pixels from the top of the field. */
interface MarkBand {
  readonly tone: Tone;
  readonly top: number;
  readonly marks: readonly PlacedMark[];
}

interface Piece {
  /** Pixels. */
  readonly from: number;
  readonly to: number;
}

/** Puts each piece, in the order of their starts, on the first row where it touches no other: the row numbers from 0, and the number of rows. */
export function packRows(pieces: readonly Piece[]): {
  readonly rows: readonly number[];
  readonly count: number;
} {
  // A heap of row ends would be faster, but would not find the first free row, and marks would change rows.
  const ends: number[] = [];
  const rows = pieces.map(({ from, to }) => {
    const free = ends.findIndex((end) => end <= from);
    const row = free === -1 ? ends.length : free;
    ends[row] = to;
    return row;
  });
  return { rows, count: ends.length };
}

/** With more visible marks than this, text would push them too far apart to compare them. */
const MOST_WITH_WORDS = 250;
const CHARACTER = 6.6;
const LEAST_WIDTH = 10;
const GAP = 10;
const HEADING = 28;

/** The rows of marks below a heading for each tone. */
export interface MarkLayout {
  readonly bands: readonly MarkBand[];
  /** Pixels. */
  readonly rowHeight: number;
  readonly height: number;
  /** The visible ones, in the order of time. */
  readonly inOrder: readonly PlacedMark[];
}

/** Positions the marks of a range of time, on a field of some pixels' width. */
export function layOutMarks(marks: readonly TimelineMark[], shown: TimeWindow, width: number): MarkLayout {
  const inSight = marks.filter(({ first, until }) => until > shown.from && first < shown.to);
  const withWords = inSight.length <= MOST_WITH_WORDS;
  const rowHeight = withWords ? 34 : 14;
  const x = (day: number): number => ((day - shown.from) / (shown.to - shown.from)) * width;
  const bands: MarkBand[] = [];
  let top = 0;
  for (const tone of Object.values(Tone)) {
    const placed = inSight
      .filter(({ relation }) => relation.tone === tone)
      .map((mark) => place(mark, x(mark.first), x(mark.until), withWords, width));
    if (placed.length === 0) continue;
    const pieces = placed.map(({ left, right, wordsAt, words }) => ({
      from: wordsAt === null ? left : Math.min(left, wordsAt),
      to: Math.max(right, wordsAt === null ? 0 : wordsAt + wordsWidth(words)) + GAP,
    }));
    const order = pieces.map((_, i) => i).sort((a, b) => (pieces[a]?.from ?? 0) - (pieces[b]?.from ?? 0));
    const { rows, count } = packRows(order.flatMap((i) => pieces[i] ?? []));
    const rowOf = new Map(order.map((i, at) => [i, rows[at] ?? 0]));
    const start = top + HEADING;
    bands.push({
      tone,
      top,
      marks: placed.map((mark, i) => ({ ...mark, top: start + (rowOf.get(i) ?? 0) * rowHeight })),
    });
    top = start + count * rowHeight + GAP;
  }
  const inOrder = bands
    .flatMap((band) => band.marks)
    .sort((a, b) => a.first - b.first || a.until - b.until || a.top - b.top);
  return { bands, rowHeight, height: top, inOrder };
}

function place(mark: TimelineMark, from: number, to: number, withWords: boolean, width: number): PlacedMark {
  const middle = (from + to) / 2;
  const left = to - from < LEAST_WIDTH ? middle - LEAST_WIDTH / 2 : from;
  const right = to - from < LEAST_WIDTH ? middle + LEAST_WIDTH / 2 : to;
  const room = Math.max(0, width - wordsWidth(mark.words));
  const wordsAt = withWords ? Math.min(Math.max(0, left), room) : null;
  return { ...mark, left, right, top: 0, wordsAt };
}

const wordsWidth = (words: string): number => words.length * CHARACTER;
