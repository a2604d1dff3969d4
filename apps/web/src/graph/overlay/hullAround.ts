import type { Point } from '../layout/point';

const turn = (o: Point, a: Point, b: Point): number => (a.x - o.x) * (b.y - o.y) - (a.y - o.y) * (b.x - o.x);

/** The tightest line without bays around points, counter-clockwise (Andrew's monotone chain). */
export function hullAround(points: readonly Point[]): Point[] {
  const sorted = [...points].sort((a, b) => a.x - b.x || a.y - b.y);
  if (sorted.length < 3) return sorted;
  const half = (list: readonly Point[]): Point[] => {
    const line: Point[] = [];
    for (const point of list) {
      for (;;) {
        const [a, b] = line.slice(-2);
        if (!a || !b || turn(a, b, point) > 0) break;
        line.pop();
      }
      line.push(point);
    }
    return line.slice(0, -1);
  };
  return [...half(sorted), ...half(sorted.reverse())];
}
