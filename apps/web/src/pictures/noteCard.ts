import type { DrawnPoint } from './drawing';
import { wrapWords } from './wrapWords';

/** A note as it is drawn: a card with lines of words, tied to what it stands beside. Pixels of the window. */
export interface NoteCard {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where the tie meets the card. */
  readonly tie: DrawnPoint;
  readonly lines: readonly string[];
  /** Of the first line's foot. */
  readonly text: DrawnPoint;
}

/** Pixels, of the words and from line to line. */
export const noteSize = { type: 12, line: 15 };

const breadth = 190;
const padding = 8;
const away = 12;
const mostLines = 4;

/** The card of a note at a point of a window so wide: above it, at its right where there is room. More than four lines are cut short. */
export function noteCard(words: string, at: DrawnPoint, windowWidth: number): NoteCard {
  const all = wrapWords(words, breadth - 2 * padding, noteSize.type);
  const last = all[mostLines - 1] ?? '';
  const lines = all.length > mostLines ? [...all.slice(0, mostLines - 1), `${last.slice(0, -1)}…`] : all;
  const longest = Math.max(...lines.map(({ length }) => length), 1);
  const width = Math.min(breadth, longest * noteSize.type * 0.54 + 2 * padding);
  const height = lines.length * noteSize.line + 2 * padding - 3;
  const beside = at.x + away + width > windowWidth ? -1 : 1;
  const left = beside === 1 ? at.x + away : at.x - away - width;
  const top = Math.max(2, at.y - away - height);
  return {
    left,
    top,
    width,
    height,
    tie: { x: beside === 1 ? left : left + width, y: top + height },
    lines,
    text: { x: left + padding, y: top + padding + noteSize.type - 2 },
  };
}
