import { describe, expect, it } from '@jest/globals';
import { type Point, linesCross } from '../geometry/geometry';
import { layoutNetwork } from './forceLayout';
import type { LayoutActor, LayoutRequest } from './layoutRequest';

const actor = (id: string): LayoutActor => ({ id, left: 45, right: 45, above: 18, below: 48 });
const link = (from: string, to: string): LayoutRequest['links'][number] => ({
  from,
  to,
  weight: 1,
  pull: 0,
  ahead: 0,
});

/** Three hubs, each with its followers, and two actors whom nothing links. */
const request: LayoutRequest = {
  layout: 'force',
  actors: [
    'a',
    'b',
    'c',
    ...['a', 'b', 'c'].flatMap((hub) => [1, 2, 3, 4].map((n) => `${hub}${n}`)),
    'x',
    'y',
  ].map(actor),
  links: [
    link('a', 'b'),
    link('b', 'c'),
    link('c', 'a'),
    ...['a', 'b', 'c'].flatMap((hub) => [1, 2, 3, 4].map((n) => link(hub, `${hub}${n}`))),
  ],
  window: { width: 1000, height: 700 },
};
const at = layoutNetwork(request);
const spot = (id: string): Point => at.get(id) ?? { x: NaN, y: NaN };

describe('a network laid out', () => {
  it('gives every actor a place', () => {
    expect([...at.keys()].sort()).toEqual(request.actors.map(({ id }) => id).sort());
  });

  it('is the same picture every time', () => {
    expect(layoutNetwork(request)).toEqual(at);
  });

  it('lets no label touch another, nor a shape', () => {
    const touching = request.actors.flatMap((one, index) =>
      request.actors.slice(index + 1).filter((other) => {
        const [p, q] = [spot(one.id), spot(other.id)];
        return (
          p.x - one.left < q.x + other.right &&
          q.x - other.left < p.x + one.right &&
          p.y - one.above < q.y + other.below &&
          q.y - other.above < p.y + one.below
        );
      }),
    );
    expect(touching).toEqual([]);
  });

  it('crosses no lines that need not cross', () => {
    const crossings = request.links.flatMap((one, index) =>
      request.links
        .slice(index + 1)
        .filter((other) => ![other.from, other.to].some((id) => id === one.from || id === one.to))
        .filter((other) => linesCross(spot(one.from), spot(one.to), spot(other.from), spot(other.to))),
    );
    expect(crossings).toEqual([]);
  });

  it('sets those without relations beneath the rest', () => {
    const lowest = Math.max(...request.links.flatMap(({ from, to }) => [spot(from).y, spot(to).y]));
    expect(Math.min(spot('x').y, spot('y').y)).toBeGreaterThan(lowest);
  });

  it('lays out actors alone, and nobody at all', () => {
    expect(layoutNetwork({ ...request, links: [] }).size).toBe(request.actors.length);
    expect(layoutNetwork({ ...request, actors: [], links: [] }).size).toBe(0);
  });
});
