import type { Point } from '../geometry/geometry';
import type { LayoutRequest } from './layoutRequest';
import { Legibility } from './legibility';
import { randomNumbers } from './randomNumbers';

/** What a step may make worse at the outset, on average. */
const warmest = 0.5;

/**
 * Tries actors at other places, wide ones first and ever nearer ones later, and keeps what makes the picture easier to read, at first
 * also what makes it a little harder, to find a way around a fault (after Davidson and Harel 1996).
 *
 * @param movable Ids of those who may move; nobody else does. Without it, all may.
 */
export function untangle(
  request: LayoutRequest,
  start: ReadonlyMap<string, Point>,
  rounds: number,
  movable?: ReadonlySet<string>,
): Map<string, Point> {
  const { actors } = request;
  const legibility = new Legibility(request, start);
  const { x, y, span } = legibility;
  const random = randomNumbers(actors.length);
  const moving = actors.flatMap(({ id }, index) => (movable?.has(id) === false ? [] : [index]));
  // What it costs where each stands, and after how many moves of anybody that was so.
  const costs = new Float64Array(actors.length);
  const known = new Int32Array(actors.length).fill(-1);
  let moves = 0;
  for (let round = 0; round < rounds; round += 1) {
    const left = 1 - round / rounds;
    const heat = warmest * left * left;
    const reach = 1.6 * left * Math.sqrt(left) + 0.02;
    for (const index of moving) {
      const degree = legibility.degree(index);
      const neighbour = degree > 0 ? legibility.neighbour(index, Math.floor(random() * degree)) : index;
      const [wasX, wasY] = [x[index] ?? 0, y[index] ?? 0];
      if (known[index] !== moves) {
        costs[index] = legibility.of(index);
        known[index] = moves;
      }
      // By turns a step from where it stands, or to the side of one it is linked to.
      const beside = round % 4 === 0 && neighbour !== index;
      const [dx, dy] = direction(random);
      const far = beside ? 0.25 + 0.5 * random() : reach * random();
      x[index] = (beside ? (x[neighbour] ?? 0) : wasX) + span.x * far * dx;
      y[index] = (beside ? (y[neighbour] ?? 0) : wasY) + span.y * far * dy;
      const share = random();
      const allowed = (costs[index] ?? 0) + (heat * share * share) / (1.02 - share);
      const after = legibility.of(index, allowed);
      if (after >= allowed) {
        x[index] = wasX;
        y[index] = wasY;
        continue;
      }
      moves += 1;
      costs[index] = after;
      known[index] = moves;
    }
  }
  return new Map(actors.map(({ id }, index) => [id, { x: x[index] ?? 0, y: y[index] ?? 0 }]));
}

/** A way to go, of a length of about one, all ways alike: without sines, of which browsers have their own. */
function direction(random: () => number): [number, number] {
  for (;;) {
    const [x, y] = [2 * random() - 1, 2 * random() - 1];
    const length = Math.sqrt(x * x + y * y);
    if (length > 0.1 && length <= 1) return [x / length, y / length];
  }
}
