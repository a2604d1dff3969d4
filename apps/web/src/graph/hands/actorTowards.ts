import type { Point } from '../layout/point';

interface Standing {
  readonly id: string;
  readonly at: Point;
}

/**
 * The actor that one comes to going from a point in a direction (a step along the axes): the nearest of those
 * that lie more ahead than aside. Null where nobody does.
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
