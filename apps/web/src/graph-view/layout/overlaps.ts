import type { Point } from '../geometry/geometry';
import type { LayoutActor } from './layoutRequest';

const rowGap = 12;

interface Rows {
  /** Positions relative to the middle of the upper edge of the rows. */
  readonly places: ReadonlyMap<string, Point>;
  readonly height: number;
}

/** Places actors without relations side by side in rows of at most the given width. */
export function rowBelow(alone: readonly LayoutActor[], width: number): Rows {
  const places = new Map<string, Point>();
  let [x, y, deepest, widest] = [0, rowGap, 0, 0];
  for (const { id, left, right, above, below } of alone) {
    if (x > 0 && x + left + right > width) [x, y, deepest] = [0, y + deepest + rowGap, 0];
    widest = Math.max(widest, x + left + right);
    places.set(id, { x: x + left, y: y + above });
    x += left + right + rowGap;
    deepest = Math.max(deepest, above + below);
  }
  for (const [id, at] of places) places.set(id, { x: at.x - widest / 2, y: at.y });
  return { places, height: alone.length > 0 ? y + deepest : 0 };
}

const gap = 8;
const rounds = 400;

interface Reach {
  readonly actor: LayoutActor;
  x: number;
  y: number;
}

/** How far two boxes overlap along each axis; zero or negative: they do not. */
function overlap(a: Reach, b: Reach): { x: number; y: number } {
  return {
    x: Math.min(a.x + a.actor.right - b.x + b.actor.left, b.x + b.actor.right - a.x + a.actor.left) + gap,
    y: Math.min(a.y + a.actor.below - b.y + b.actor.above, b.y + b.actor.below - a.y + a.actor.above) + gap,
  };
}

/** Pushes two overlapping boxes apart along the axis with the smaller overlap; returns whether it had to. */
function part(a: Reach, b: Reach): boolean {
  const { x, y } = overlap(a, b);
  if (x <= 0 || y <= 0) return false;
  const axis = x < y ? 'x' : 'y';
  const middle = (reach: Reach): number =>
    axis === 'x'
      ? reach.x + (reach.actor.right - reach.actor.left) / 2
      : reach.y + (reach.actor.below - reach.actor.above) / 2;
  const shift = (Math.min(x, y) / 2 + 0.01) * (middle(a) <= middle(b) ? 1 : -1);
  a[axis] -= shift;
  b[axis] += shift;
  return true;
}

/** Sweeps from left to right over neighbours only; returns whether anything overlapped. */
function sweep(reaches: Reach[], widest: number): boolean {
  let moved = false;
  reaches.sort((a, b) => a.x - b.x || a.y - b.y);
  for (const [at, a] of reaches.entries())
    for (let next = at + 1; next < reaches.length; next += 1) {
      const b = reaches[next];
      if (!b || b.x - a.x > 2 * widest + gap) break;
      moved = part(a, b) || moved;
    }
  return moved;
}

/**
 * Moves actors as little as possible until no shape or label touches another. Deterministic: actors at the same position are separated in their
 * order.
 */
export function removeOverlaps(
  actors: readonly LayoutActor[],
  positions: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const reaches = actors.flatMap((actor): Reach[] => {
    const at = positions.get(actor.id);
    return at ? [{ actor, x: at.x, y: at.y }] : [];
  });
  const widest = Math.max(0, ...actors.map(({ left, right }) => Math.max(left, right)));
  for (let round = 0; round < rounds && sweep(reaches, widest); round += 1);
  return new Map(reaches.map(({ actor, x, y }) => [actor.id, { x, y }]));
}
