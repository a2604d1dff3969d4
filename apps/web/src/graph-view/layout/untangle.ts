import type { Point } from '../geometry/geometry';
import type { LayoutRequest } from './layoutRequest';
import { Legibility } from './legibility';
import { randomNumbers } from './randomNumbers';

/** How much worse a move may make it at the beginning, on average. */
const warmest = 0.5;

/**
 * Tries other positions for actors, far ones first and nearer ones later, and keeps those that lower the layout cost; at first also some that raise
 * it a little, to escape local minima (simulated annealing, after Davidson and Harel 1996).
 *
 * @param movable Ids of the actors that may move; without it, all may.
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
  // The cost of each actor at its position, and the number of moves of all actors when it was computed.
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
      // Either a step from its position, or a position beside an actor that it is linked to.
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

/** A vector of a length of about one, in any direction, without sines, whose results differ between browsers. */
function direction(random: () => number): [number, number] {
  for (;;) {
    const [x, y] = [2 * random() - 1, 2 * random() - 1];
    const length = Math.sqrt(x * x + y * y);
    if (length > 0.1 && length <= 1) return [x / length, y / length];
  }
}
