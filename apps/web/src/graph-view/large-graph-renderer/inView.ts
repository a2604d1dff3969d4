import { type LargeGraph, type BitmapView, Mark } from './scene';

/** Actors and lines that reach into a view, in their order, without those that are being dragged. */
export function elementsInView(
  { scene, places, marks }: LargeGraph,
  { left, top, width, height, zoom, ratio }: BitmapView,
): { readonly actors: number[]; readonly lines: number[] } {
  const [right, bottom] = [left + width / (zoom * ratio), top + height / (zoom * ratio)];
  const { size } = scene.actors;
  const actors: number[] = [];
  for (let actor = 0; actor < size.length; actor += 1) {
    // A name is wider than the shape above it.
    const room = (size[actor] ?? 0) / 2 + 70 / zoom;
    const [x, y] = [places[2 * actor] ?? 0, places[2 * actor + 1] ?? 0];
    if (x + room < left || x - room > right || y + room < top || y - room > bottom) continue;
    if (((marks.actors[actor] ?? 0) & Mark.LIFTED) === 0) actors.push(actor);
  }
  const { from, to, bend } = scene.lines;
  const lines: number[] = [];
  for (let line = 0; line < from.length; line += 1) {
    const [a, b] = [from[line] ?? 0, to[line] ?? 0];
    const [x1, y1, x2, y2] = [
      places[2 * a] ?? 0,
      places[2 * a + 1] ?? 0,
      places[2 * b] ?? 0,
      places[2 * b + 1] ?? 0,
    ];
    const room = Math.abs(bend[line] ?? 0) + (a === b ? 180 : 12);
    if (Math.max(x1, x2) + room < left || Math.min(x1, x2) - room > right) continue;
    if (Math.max(y1, y2) + room < top || Math.min(y1, y2) - room > bottom) continue;
    if (((marks.lines[line] ?? 0) & Mark.LIFTED) === 0) lines.push(line);
  }
  return { actors, lines };
}

/** Pixels of the screen around the view, for wide elements. */
const room = 40;

/** The rectangle of the network that a view shows. */
export class ViewWindow {
  readonly #left: number;
  readonly #top: number;
  readonly #right: number;
  readonly #bottom: number;

  constructor({ left, top, width, height, zoom, ratio }: BitmapView) {
    const scale = zoom * ratio;
    const around = room / scale;
    [this.#left, this.#top] = [left - around, top - around];
    [this.#right, this.#bottom] = [left + width / scale + around, top + height / scale + around];
  }

  /** The part of a line from a point that is inside, as shares of its length (Liang and Barsky); the first is larger than the second if none is. */
  cut(x: number, y: number, dx: number, dy: number): [number, number] {
    let [from, to] = [0, 1];
    const pass = (toward: number, room: number): void => {
      if (toward === 0) {
        if (room < 0) to = -1;
      } else if (toward < 0) from = Math.max(from, room / toward);
      else to = Math.min(to, room / toward);
    };
    pass(-dx, x - this.#left);
    pass(dx, this.#right - x);
    pass(-dy, y - this.#top);
    pass(dy, this.#bottom - y);
    return [from, to];
  }
}
