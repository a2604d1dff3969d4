import { describe, expect, it } from '@jest/globals';
import { LayoutName } from '../../domain/page-state/viewState';
import type { Point } from '../geometry/geometry';
import type { LayoutActor, LayoutRequest, LayoutLink } from './layoutRequest';
import { placeActors } from './placeActors';

const actor = (id: string): LayoutActor => ({ id, left: 45, right: 45, above: 18, below: 48 });
const link = (from: string, to: string, pull = 0): LayoutLink => ({ from, to, weight: 1, pull, ahead: 1 });
const window = { width: 1000, height: 700 };
const ids = (letters: string): LayoutActor[] => [...letters].map(actor);
const at = (request: LayoutRequest): ((id: string) => Point) => {
  const places = placeActors(request);
  return (id) => places.get(id) ?? { x: NaN, y: NaN };
};

/** A chain of givers with a side branch, a hub with followers, and someone alone. */
const some: Omit<LayoutRequest, 'layout'> = {
  actors: ids('abcdehijkx'),
  links: [
    link('a', 'b'),
    link('b', 'c'),
    link('c', 'd'),
    link('b', 'e'),
    ...[...'ijkabc'].map((one) => link('h', one)),
  ],
  window,
};

describe.each(Object.values(LayoutName))('the layout %s', (layout) => {
  const request = { ...some, layout };
  const places = placeActors(request);

  it('gives every actor a place, the same every time', () => {
    expect([...places.keys()].sort()).toEqual(some.actors.map(({ id }) => id).sort());
    expect(placeActors(request)).toEqual(places);
  });

  it('lets no label touch another, nor a shape', () => {
    const touching = some.actors.flatMap((one, index) =>
      some.actors.slice(index + 1).flatMap((other) => {
        const [p, q] = [places.get(one.id), places.get(other.id)];
        const apart = !p || !q || Math.abs(p.x - q.x) >= 90 || Math.abs(p.y - q.y) >= 66;
        return apart ? [] : [`${one.id} ${other.id}`];
      }),
    );
    expect(touching).toEqual([]);
  });

  it('sets those without relations beneath the rest', () => {
    const lowest = Math.max(...[...places].map(([id, { y }]) => (id === 'x' ? -Infinity : y)));
    expect(places.get('x')?.y).toBeGreaterThan(lowest);
  });

  it('lays out actors alone, and nobody at all', () => {
    expect(placeActors({ ...request, links: [] }).size).toBe(some.actors.length);
    expect(placeActors({ ...request, actors: [], links: [] }).size).toBe(0);
  });
});

describe('from left to right', () => {
  it('every actor stands right of those who act on it', () => {
    const place = at({ ...some, layout: 'layered' });
    const backwards = some.links.filter(({ from, to }) => place(from).x >= place(to).x);
    expect(backwards).toEqual([]);
  });

  it('a circle runs backwards once', () => {
    const links = [link('a', 'b'), link('b', 'c'), link('c', 'd'), link('d', 'a')];
    const place = at({ layout: 'layered', actors: ids('abcd'), links, window });
    expect(links.filter(({ from, to }) => place(from).x >= place(to).x)).toHaveLength(1);
  });
});

describe('in rings', () => {
  it('the most connected actor stands in the middle', () => {
    const place = at({ ...some, layout: 'concentric' });
    const far = (id: string): number => Math.hypot(place(id).x, place(id).y);
    expect(some.actors.map(({ id }) => id).sort((a, b) => far(a) - far(b))[0]).toBe('h');
  });
});

describe('two camps', () => {
  /** a, b, c against d, e, f; g has a friend in each. */
  const links = [
    ...['ab', 'bc', 'ac', 'de', 'ef', 'df', 'ga', 'gd'].map(([one = '', other = '']) => link(one, other, 1)),
    ...['ad', 'be', 'cf'].map(([one = '', other = '']) => link(one, other, -1)),
  ];
  const place = at({ layout: 'camps', actors: ids('adbecfg'), links, window });

  it('stand on either side', () => {
    const left = Math.max(...[...'abc'].map((id) => place(id).x));
    const right = Math.min(...[...'def'].map((id) => place(id).x));
    expect(right - left).toBeGreaterThan(150);
  });

  it('have those who keep to one that stands between stand there too', () => {
    const more = at({
      layout: 'camps',
      actors: ids('adbecfgh'),
      links: [...links, link('h', 'g', 2)],
      window,
    });
    expect(more('h').x).toBeGreaterThan(more('a').x);
    expect(more('h').x).toBeLessThan(more('d').x);
  });

  it('have those between them who keep to both', () => {
    expect(place('g').x).toBeGreaterThan(place('a').x);
    expect(place('g').x).toBeLessThan(place('d').x);
  });
});
