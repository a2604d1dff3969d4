import type { LayoutActor } from './layoutRequest';
import type { Point } from './point';

const gap = 12;

/** Actors without relations, in rows under the network, as wide as it is. */
export function rowBeneath(
  alone: readonly LayoutActor[],
  actors: readonly LayoutActor[],
  at: ReadonlyMap<string, Point>,
): Map<string, Point> {
  const placed = actors.flatMap((actor) => {
    const point = at.get(actor.id);
    return point ? [{ actor, point }] : [];
  });
  const left = Math.min(0, ...placed.map(({ actor, point }) => point.x - actor.left));
  const right = Math.max(left + 600, ...placed.map(({ actor, point }) => point.x + actor.right));
  const bottom = Math.max(0, ...placed.map(({ actor, point }) => point.y + actor.below));
  const rows = new Map<string, Point>();
  let [x, y, deepest] = [left, bottom + gap, 0];
  for (const actor of alone) {
    if (x > left && x + actor.left + actor.right > right) [x, y, deepest] = [left, y + deepest + gap, 0];
    rows.set(actor.id, { x: x + actor.left, y: y + actor.above });
    x += actor.left + actor.right + gap;
    deepest = Math.max(deepest, actor.above + actor.below);
  }
  return rows;
}
