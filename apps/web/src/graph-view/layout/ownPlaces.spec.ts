import { describe, expect, it } from '@jest/globals';
import { type Graph, mergeGraphs } from '../../domain/network/graph';
import { LayoutName } from '../../domain/page-state/viewState';
import type { Point } from '../geometry/geometry';
import { graphLayoutRequest } from './ownPlaces';
import { placeActors } from './placeActors';

const window = { width: 1180, height: 700 };
const timed = (prefix: string, n: number): string =>
  `${prefix}_019b0000-0000-7000-8000-${String(n).padStart(12, '0')}`;

const graph = (actors: readonly string[], links: readonly (readonly [string, string, string])[]): Graph =>
  mergeGraphs(
    { actors: [], relations: [] },
    {
      actors: actors.map((id) => ({
        id,
        name: id.slice(4, 20),
        kind: 'STATE',
        isoCode: null,
        relationCount: 0,
      })),
      relations: links.map(([id, from, to]) => ({
        id,
        from,
        to,
        type: 'AID',
        label: 'gives aid to',
        tone: 'COOPERATION',
        directed: true,
        evidence: 'SINGLE_SOURCE',
        documents: 1,
        publishers: 1,
        occurred: null,
      })),
    },
  );

/** Two hubs, their followers, and a triangle, by names of the reader's own or by the time they were made. */
const some = (
  name: (prefix: string, n: number) => string,
): { ids: string[]; links: [string, string, string][] } => {
  const ids = Array.from({ length: 14 }, (_, n) => name('act', n));
  const pairs = [
    [0, 1],
    ...[2, 3, 4, 5, 6].map((n) => [0, n]),
    ...[7, 8, 9].map((n) => [1, n]),
    [10, 11],
    [11, 12],
    [10, 12],
    [12, 1],
  ];
  return {
    ids,
    links: pairs.map(([from = 0, to = 0], n) => [name('rel', n), ids[from] ?? '', ids[to] ?? '']),
  };
};
const named = some((prefix, n) => `${prefix}_n${String(n).padStart(2, '0')}`);
const byTime = some(timed);

const places = (
  of: Graph,
  expansions: Parameters<typeof graphLayoutRequest>[2] = [],
): ReadonlyMap<string, Point> => placeActors(graphLayoutRequest(of, LayoutName.FORCE, expansions, window));

describe("a network's own places", () => {
  it('are the same in whatever order it comes', () => {
    const { ids, links } = named;
    const turned = links.map(([id, from, to]) => [id, from, to] as const).reverse();
    const one = places(graph(ids, links));
    expect(one.size).toBe(14);
    expect([...places(graph([...ids].reverse(), turned))].sort()).toEqual([...one].sort());
  });

  it.each([
    ['that came with a file', named],
    ['that was made here', byTime],
  ])('of one %s move for no newcomers, who stand beside those they are linked to', (_, { ids, links }) => {
    const before = places(graph(ids, links));
    const [one, other] = [timed('act', 900), timed('act', 901)];
    const after = places(
      graph(
        [one, ...ids, other],
        [
          [timed('rel', 900), one, ids[0] ?? ''],
          ...links,
          [timed('rel', 901), other, one],
          [timed('rel', 902), ids[3] ?? '', other],
        ],
      ),
    );
    expect(ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))).toEqual([]);
    const far = (a: string, b: string): number => {
      const [p, q] = [after.get(a), after.get(b)];
      return Math.hypot((p?.x ?? NaN) - (q?.x ?? NaN), (p?.y ?? NaN) - (q?.y ?? NaN));
    };
    const nearer = ids.filter((id) => far(id, one) < far(ids[0] ?? '', one));
    expect(nearer.length).toBeLessThanOrEqual(3);
  });

  it('move for nobody whom the reader brings in', () => {
    const { ids, links } = named;
    const before = places(graph(ids, links));
    const more = graph([...ids, 'act_a'], [...links, ['rel_a', 'act_a', ids[0] ?? '']]);
    const after = places(more, [{ actorId: ids[0] ?? '', actorIds: ['act_a'], relationIds: ['rel_a'] }]);
    expect(ids.filter((id) => JSON.stringify(before.get(id)) !== JSON.stringify(after.get(id)))).toEqual([]);
    expect(after.has('act_a')).toBe(true);
  });

  it('fill the window', () => {
    const request = graphLayoutRequest(graph(named.ids, named.links), LayoutName.FORCE, [], window);
    const at = placeActors(request);
    const linked = request.actors.filter(({ id }) =>
      request.links.some(({ from, to }) => id === from || id === to),
    );
    const x = linked.flatMap(({ id, left, right }) => [
      (at.get(id)?.x ?? 0) - left,
      (at.get(id)?.x ?? 0) + right,
    ]);
    const y = linked.flatMap(({ id, above, below }) => [
      (at.get(id)?.y ?? 0) - above,
      (at.get(id)?.y ?? 0) + below,
    ]);
    expect(Math.max(...x) - Math.min(...x)).toBeGreaterThan(0.8 * window.width);
    expect(Math.max(...y) - Math.min(...y)).toBeGreaterThan(0.7 * window.height);
  });
});
