import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';

type Line = readonly [Point, Point];

const side = (a: Point, b: Point, c: Point): number =>
  Math.sign((b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x));

function cross([a, b]: Line, [c, d]: Line): boolean {
  return side(a, b, c) !== side(a, b, d) && side(c, d, a) !== side(c, d, b);
}

/** Distance of a point from a line between two others. */
export function distance(point: Point, [a, b]: Line): number {
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const along = ((point.x - a.x) * dx + (point.y - a.y) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(point.x - a.x - share * dx, point.y - a.y - share * dy);
}

/**
 * How hard a layout is to read: lines that cross, and, worse, lines that run through an actor who is no
 * party to them. 0 is a clear picture.
 */
export function tangle({ actors, ties }: LayoutRequest, at: ReadonlyMap<string, Point>): number {
  const lines = ties.flatMap(({ from, to }) => {
    const [a, b] = [at.get(from), at.get(to)];
    return a && b ? [{ from, to, line: [a, b] as Line }] : [];
  });
  let sum = 0;
  for (const [index, one] of lines.entries()) {
    for (const other of lines.slice(index + 1)) {
      const met = [other.from, other.to].some((id) => id === one.from || id === one.to);
      if (!met && cross(one.line, other.line)) sum += 1;
    }
    for (const { id, above } of actors) {
      const point = at.get(id);
      if (point && id !== one.from && id !== one.to && distance(point, one.line) < above + 4) sum += 8;
    }
  }
  return sum;
}
