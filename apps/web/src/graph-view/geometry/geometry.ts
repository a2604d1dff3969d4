/** In the network's pixels at zoom 1, y downwards. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The four edges of a rectangle. */
export interface Edges {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

const side = (a: Point, b: Point, c: Point): number => (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);

/** Whether the line from a to b crosses the one from c to d. */
export function linesCross(a: Point, b: Point, c: Point, d: Point): boolean {
  return side(a, b, c) > 0 !== side(a, b, d) > 0 && side(c, d, a) > 0 !== side(c, d, b) > 0;
}

/** Whether the line from a to b touches the rectangle. */
export function lineMeetsBox(a: Point, b: Point, { left, right, top, bottom }: Edges): boolean {
  return segmentMeetsBox(a.x, a.y, b.x, b.y, left, right, top, bottom);
}

/** The same with numbers (Liang and Barsky's clipping), where it is called millions of times. */
export function segmentMeetsBox(
  ax: number,
  ay: number,
  bx: number,
  by: number,
  left: number,
  right: number,
  top: number,
  bottom: number,
): boolean {
  if ((ax < left && bx < left) || (ax > right && bx > right)) return false;
  if ((ay < top && by < top) || (ay > bottom && by > bottom)) return false;
  const dx = bx - ax;
  const dy = by - ay;
  let enter = 0;
  let leave = 1;
  if (dx !== 0) {
    const one = (left - ax) / dx;
    const other = (right - ax) / dx;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  if (dy !== 0) {
    const one = (top - ay) / dy;
    const other = (bottom - ay) / dy;
    enter = Math.max(enter, Math.min(one, other));
    leave = Math.min(leave, Math.max(one, other));
  }
  return enter <= leave;
}

/** Whether a point is inside a closed line, by the even-odd rule. */
export function withinShape({ x, y }: Point, shape: readonly Point[]): boolean {
  let within = false;
  for (const [index, a] of shape.entries()) {
    const b = shape.at(index - 1);
    if (b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}

interface Standing {
  readonly id: string;
  readonly at: Point;
}

/**
 * The next actor from a point in a direction (a step along the axes): the nearest of those that are further ahead than aside; null if there is none.
 */
export function actorTowards(from: Point, step: Point, actors: readonly Standing[]): string | null {
  const ahead = actors.flatMap(({ id, at }) => {
    const [dx, dy] = [at.x - from.x, at.y - from.y];
    const along = dx * Math.sign(step.x) + dy * Math.sign(step.y);
    const aside = Math.abs(step.x === 0 ? dx : dy);
    return along > 0 && along >= aside ? [{ id, far: along + 2 * aside }] : [];
  });
  return (
    ahead.reduce((best, next) => (best === null || next.far < best.far ? next : best), ahead[0] ?? null)
      ?.id ?? null
  );
}

const orientation = (o: Point, a: Point, b: Point): number =>
  (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** The convex hull of points, counter-clockwise (Andrew's monotone chain). */
export function hullAround(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Point[]): Point[] => {
    const line: Point[] = [];
    for (const point of list) {
      for (;;) {
        const [a, b] = line.slice(-2);
        if (!a || !b || orientation(a, b, point) > 0) break;
        line.pop();
      }
      line.push(point);
    }
    return line.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
