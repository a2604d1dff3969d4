import type { LayoutActor } from './layoutRequest';
import type { Point } from './point';

const gap = 12;

interface Rows {
  /** Places from the middle of the rows' upper edge. */
  readonly places: ReadonlyMap<string, Point>;
  readonly height: number;
}

/** Actors without relations, side by side in rows of at most the given width. */
export function rowBeneath(alone: readonly LayoutActor[], width: number): Rows {
  const places = new Map<string, Point>();
  let [x, y, deepest, widest] = [0, gap, 0, 0];
  for (const { id, left, right, above, below } of alone) {
    if (x > 0 && x + left + right > width) [x, y, deepest] = [0, y + deepest + gap, 0];
    widest = Math.max(widest, x + left + right);
    places.set(id, { x: x + left, y: y + above });
    x += left + right + gap;
    deepest = Math.max(deepest, above + below);
  }
  for (const [id, at] of places) places.set(id, { x: at.x - widest / 2, y: at.y });
  return { places, height: alone.length > 0 ? y + deepest : 0 };
}
