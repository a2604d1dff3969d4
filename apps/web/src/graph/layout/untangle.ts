import { discomfort } from './discomfort';
import type { LayoutRequest } from './layoutRequest';
import type { Point } from './point';
import { randomNumbers } from './randomNumbers';

/** The discomfort that a step may add at the outset, on average. */
const warmest = 0.5;

/** The middle of the network in the middle of the window. */
function centred(at: ReadonlyMap<string, Point>): Map<string, Point> {
  const points = [...at.values()];
  const middle = (values: number[]): number => (Math.min(...values) + Math.max(...values)) / 2;
  const [cx, cy] = [middle(points.map(({ x }) => x)), middle(points.map(({ y }) => y))];
  return new Map([...at].map(([id, { x, y }]) => [id, { x: x - cx, y: y - cy }]));
}

/**
 * Tries each actor at other places, wide ones first and ever nearer ones later, and keeps what makes the
 * picture easier to read, at first also what makes it a little harder, to find a way around a fault (after
 * Davidson and Harel 1996). Deterministic.
 */
export function untangle(
  request: LayoutRequest,
  start: ReadonlyMap<string, Point>,
  rounds: number,
): Map<string, Point> {
  const { actors, ties, window } = request;
  const at = centred(start);
  const random = randomNumbers(actors.length);
  const where = (id: string): Point => at.get(id) ?? { x: 0, y: 0 };
  const tiesOf = (id: string): LayoutRequest['ties'] => own.get(id) ?? [];
  const own = new Map(actors.map(({ id }) => [id, ties.filter(({ from, to }) => from === id || to === id)]));
  const span = { x: window.width / 2.6, y: window.height / 2.6 };
  for (let round = 0; round < rounds; round += 1) {
    const heat = warmest * (1 - round / rounds) ** 2;
    const reach = 1.6 * (1 - round / rounds) ** 1.5 + 0.02;
    for (const actor of actors) {
      const now = where(actor.id);
      const tie = tiesOf(actor.id)[Math.floor(random() * tiesOf(actor.id).length)];
      const jump = round % 4 === 0 && tie;
      const from = jump ? where(tie.from === actor.id ? tie.to : tie.from) : now;
      const angle = random() * 2 * Math.PI;
      const far = jump ? 0.25 + 0.5 * random() : reach * random();
      const there = {
        x: from.x + span.x * far * Math.cos(angle),
        y: from.y + span.y * far * Math.sin(angle),
      };
      const judge = (spot: Point): number => {
        at.set(actor.id, spot);
        return discomfort({ actor, at: spot }, request, where, tiesOf, span);
      };
      const before = judge(now);
      if (judge(there) >= before - Math.log(1 - random()) * heat) at.set(actor.id, now);
    }
  }
  return at;
}
