import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';
import { randomNumbers } from './randomNumbers';

/** A scatter over a square with room for everyone; each seed has its own. */
export function startPositions({ actors }: LayoutRequest, seed: number): Map<string, Point> {
  const random = randomNumbers(seed);
  const side = 90 * Math.sqrt(actors.length);
  return new Map(actors.map(({ id }) => [id, { x: (random() - 0.5) * side, y: (random() - 0.5) * side }]));
}
