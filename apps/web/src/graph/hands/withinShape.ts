import type { Point } from '../layout/point';

/** Whether a point lies within a closed line, by the even-odd rule. */
export function withinShape({ x, y }: Point, shape: readonly Point[]): boolean {
  let within = false;
  for (const [index, a] of shape.entries()) {
    const b = shape.at(index - 1);
    if (b && a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) within = !within;
  }
  return within;
}
