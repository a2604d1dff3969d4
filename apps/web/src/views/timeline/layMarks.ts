import { Tone } from '@entente/model';
import type { MarkBand } from './markBand';
import { packRows } from './packRows';
import type { PlacedMark } from './placedMark';
import type { TimelineMark } from './timelineMark';
import type { TimeWindow } from './timeWindow';

/** Beyond as many marks in sight, words would push them apart so far that nothing could be compared. */
const MOST_WITH_WORDS = 250;
const CHARACTER = 6.6;
const LEAST_WIDTH = 10;
const GAP = 10;
const HEADING = 28;

/** The rows of marks below a heading for each tone. */
export interface LaidMarks {
  readonly bands: readonly MarkBand[];
  /** Pixels. */
  readonly rowHeight: number;
  readonly height: number;
  /** Those in sight, in the order of time. */
  readonly inOrder: readonly PlacedMark[];
}

/** Places those marks that lie in a stretch of time, on a field of some pixels' width. */
export function layMarks(marks: readonly TimelineMark[], shown: TimeWindow, width: number): LaidMarks {
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
