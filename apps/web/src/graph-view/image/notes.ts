import type { Core } from 'cytoscape';
import type { Opened } from '../../domain/network/selection';
import type { Point } from '../geometry/geometry';
import type { ImagePoint } from './imageModel';

/** Width of a character of Source Sans 3, as a share of the type size, rounded up. */
const CHARACTER = 0.5;

/** Breaks a text into lines no wider than a number of pixels in a type size; a longer word is broken. */
export function wrapWords(text: string, width: number, size: number): readonly string[] {
  const most = Math.max(8, Math.floor(width / (size * CHARACTER)));
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/u).flatMap((long) => parts(long, most))) {
    if (line !== '' && line.length + 1 + word.length > most) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].filter((one) => one !== '');
}

function parts(word: string, most: number): string[] {
  const points = [...word];
  const pieces: string[] = [];
  for (let at = 0; at < points.length; at += most) pieces.push(points.slice(at, at + most).join(''));
  return pieces;
}

/** A note as it is drawn: a card with lines of text, and a line to what it is about. Pixels of the window. */
export interface NoteCard {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
  /** Where that line meets the card. */
  readonly attachedAt: ImagePoint;
  readonly lines: readonly string[];
  /** The left end of the first text line's baseline. */
  readonly text: ImagePoint;
}

/** Pixels: type size and line height. */
export const noteSize = { type: 12, line: 15 };

const breadth = 190;
const padding = 8;
const away = 12;
const mostLines = 4;

interface Room {
  readonly width: number;
  readonly height: number;
  /** Actors, by the middle and the diameter of each. */
  readonly actors: readonly { readonly centre: ImagePoint; readonly size: number }[];
}

/** Above at the right first, then the other corners. */
const corners = [
  [1, -1],
  [-1, -1],
  [1, 1],
  [-1, 1],
] as const;

/**
 * The card of a note at a point of the window: above at the right, or at the corner where it covers the fewest actors and stays inside the window.
 * More than four lines are cut.
 */
export function noteCard(words: string, at: ImagePoint, room: Room): NoteCard {
  const all = wrapWords(words, breadth - 2 * padding, noteSize.type);
  const last = all[mostLines - 1] ?? '';
  const lines = all.length > mostLines ? [...all.slice(0, mostLines - 1), `${last.slice(0, -1)}…`] : all;
  const longest = Math.max(...lines.map(({ length }) => length), 1);
  const width = Math.min(breadth, longest * noteSize.type * 0.54 + 2 * padding);
  const height = lines.length * noteSize.line + 2 * padding - 3;
  const place = ([across, down]: (typeof corners)[number]) => {
    const left = across === 1 ? at.x + away : at.x - away - width;
    const top = down === 1 ? at.y + away : at.y - away - height;
    const outside = left < 2 || top < 2 || left + width > room.width || top + height > room.height;
    const covered = room.actors.filter(
      ({ centre, size }) =>
        Math.abs(centre.x - left - width / 2) < (width + size) / 2 &&
        Math.abs(centre.y - top - height / 2) < (height + size) / 2,
    );
    return {
      left,
      top,
      attachedAt: { x: across === 1 ? left : left + width, y: down === 1 ? top : top + height },
      cost: covered.length + (outside ? room.actors.length + 1 : 0),
    };
  };
  const { left, top, attachedAt } = corners
    .map(place)
    .reduce((best, one) => (one.cost < best.cost ? one : best));
  return {
    left,
    top,
    width,
    height,
    attachedAt,
    lines,
    text: { x: left + padding, y: top + padding + noteSize.type - 2 },
  };
}

/** The point that a note refers to, in pixels of the window, and whether the element there is dimmed; null if it is not drawn. */
export function noteAnchor(cy: Core, { kind, id }: Opened): (Point & { readonly pale: boolean }) | null {
  const alone = cy.getElementById(id);
  const element =
    kind === 'actor' || alone.nonempty()
      ? alone
      : cy.edges().filter((edge) => (edge.data('relationIds') as readonly string[]).includes(id));
  if (element.empty()) return null;
  const pale = element.hasClass('faded') || element.hasClass('dimmed');
  if (kind === 'relation') {
    const { x, y } = element.edges().first().renderedMidpoint();
    return { x, y, pale };
  }
  const node = element.nodes().first();
  const { x, y } = node.renderedPosition();
  const radius = ((node.data('size') as number) / 2) * cy.zoom() * 0.72;
  return { x: x + radius, y: y - radius, pale };
}
