import { describe, expect, it } from '@jest/globals';
import type { Point } from '../geometry/geometry';
import type { LayoutActor } from './layoutRequest';
import { removeOverlaps } from './overlaps';
import { randomNumbers } from './randomNumbers';

const actor = (id: string): LayoutActor => ({ id, left: 50, right: 50, above: 18, below: 52 });

function collisions(actors: readonly LayoutActor[], at: ReadonlyMap<string, Point>): string[] {
  const spot = (id: string): Point => at.get(id) ?? { x: NaN, y: NaN };
  return actors.flatMap((a, index) =>
    actors.slice(index + 1).flatMap((b) => {
      const [p, q] = [spot(a.id), spot(b.id)];
      const beside = p.x + a.right <= q.x - b.left || q.x + b.right <= p.x - a.left;
      const stacked = p.y + a.below <= q.y - b.above || q.y + b.below <= p.y - a.above;
      return beside || stacked ? [] : [`${a.id} ${b.id}`];
    }),
  );
}

describe('actors and their labels', () => {
  it('collide nowhere, however crowded they were', () => {
    const random = randomNumbers(7);
    const actors = Array.from({ length: 60 }, (_, index) => actor(`a${index}`));
    const crowded = new Map(actors.map(({ id }) => [id, { x: random() * 500, y: random() * 400 }]));
    expect(collisions(actors, removeOverlaps(actors, crowded))).toEqual([]);
  });

  it('part when they stand on one spot', () => {
    const actors = ['a', 'b', 'c', 'd'].map(actor);
    const heap = new Map(actors.map(({ id }) => [id, { x: 0, y: 0 }]));
    expect(collisions(actors, removeOverlaps(actors, heap))).toEqual([]);
  });

  it('stay where they are when nothing touches', () => {
    const apart = new Map([
      ['a', { x: 0, y: 0 }],
      ['b', { x: 300, y: 0 }],
    ]);
    expect(removeOverlaps([actor('a'), actor('b')], apart)).toEqual(apart);
  });
});
