import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findPaths, PathRank, type HopSource, unlimited } from './findPaths.js';
import { NO_HOP } from './hopTable.js';
import { PathSearchEnded } from './pathBudget.js';

type Tie = readonly [from: number, to: number, rank: number];

/** Hops as a search reads them; without `directed` both ways. */
function tiesOf(actorCount: number, ties: readonly Tie[], directed = false): HopSource {
  const of = new Map<number, Tie[]>();
  for (const tie of ties) {
    for (const end of new Set(tie.slice(0, 2))) of.set(end, [...(of.get(end) ?? []), tie]);
  }
  return {
    actorCount,
    load: (actor, table) => {
      table.begin(actor);
      for (const [from, to, rank] of of.get(actor) ?? []) {
        if (from === actor) table.add(to, rank, directed ? NO_HOP : rank);
        else table.add(from, directed ? NO_HOP : rank, rank);
      }
    },
    compare: (a, b) => a - b,
  };
}

/** The ranks of the strongest hops that lead from an actor to others. */
function leaving(actor: number, ties: readonly Tie[], directed: boolean): Map<number, number> {
  const ranks = new Map<number, number>();
  const offer = (other: number, rank: number): unknown =>
    ranks.set(other, Math.min(rank, ranks.get(other) ?? 9));
  for (const [from, to, rank] of ties) {
    if (from === actor) offer(to, rank);
    if (to === actor && !directed) offer(from, rank);
  }
  return ranks;
}

/** Every path of distinct actors, by trying them all, with the ranks of its hops. */
function everyPath(
  ties: readonly Tie[],
  directed: boolean,
  from: number,
  to: number,
  maxLength: number,
): { actors: number[]; ranks: number[] }[] {
  const found: { actors: number[]; ranks: number[] }[] = [];
  const walk = (actors: number[], ranks: number[]): void => {
    const last = actors.at(-1) as number;
    if (last === to) {
      found.push({ actors, ranks });
      return;
    }
    if (ranks.length === maxLength) return;
    for (const [other, rank] of leaving(last, ties, directed)) {
      if (!actors.includes(other)) walk([...actors, other], [...ranks, rank]);
    }
  };
  walk([from], []);
  return found;
}

const compareLists = (a: readonly number[], b: readonly number[]): number => {
  for (const [i, value] of a.entries()) {
    const other = b[i];
    if (other === undefined) return 1;
    if (value !== other) return value - other;
  }
  return a.length - b.length;
};
const weakestFirst = (ranks: readonly number[]): number[] => [...ranks].sort((a, b) => b - a);

const someTies = fc.array(
  fc.tuple(fc.nat(7), fc.nat(7), fc.nat(4)).filter(([from, to]) => from !== to),
  { maxLength: 26 },
);

describe('findPaths', () => {
  it.each([PathRank.SHORTEST, PathRank.STRONGEST])(
    'gives by %s just the best of all paths, in order',
    (rank) => {
      fc.assert(
        fc.property(
          someTies,
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ min: 1, max: 12 }),
          fc.boolean(),
          (list, maxLength, limit, directed) => {
            const ties = tiesOf(8, list, directed);
            const expected = everyPath(list, directed, 0, 1, maxLength)
              .sort((a, b) => {
                const length = a.ranks.length - b.ranks.length;
                const weakest = Math.max(...a.ranks) - Math.max(...b.ranks);
                const others = compareLists(weakestFirst(a.ranks), weakestFirst(b.ranks));
                const order = rank === PathRank.SHORTEST ? length || others : weakest || length || others;
                return order || compareLists(a.actors, b.actors);
              })
              .slice(0, limit)
              .map(({ actors }) => actors);
            expect(findPaths(ties, { from: 0, to: 1, maxLength, limit, rank })).toEqual(expected);
          },
        ),
        { numRuns: 600 },
      );
    },
  );

  it('finds no path from an actor to itself', () => {
    const ties = tiesOf(2, [[0, 1, 0]]);
    expect(findPaths(ties, { from: 0, to: 0, maxLength: 4, limit: 10, rank: PathRank.SHORTEST })).toEqual([]);
  });

  it('goes through hubs with thousands of ties in a moment', () => {
    const spokes = 3000;
    const list: Tie[] = [];
    for (let i = 2; i < spokes; i += 1)
      list.push([0, i, i % 5], [i, spokes, (i * 7) % 5], [spokes + 1, i, 1]);
    list.push([spokes + 1, 1, 0]);
    const ties = tiesOf(spokes + 2, list);
    const paths = findPaths(ties, { from: 0, to: 1, maxLength: 6, limit: 50, rank: PathRank.SHORTEST });
    expect(paths).toHaveLength(50);
    expect(paths.every((path) => path.length === 4)).toBe(true);
  });

  it.each([PathRank.SHORTEST, PathRank.STRONGEST])(
    'looks at each tie of a hub and a clique some times, however many walks there are, by %s',
    (rank) => {
      for (const size of [80, 320]) {
        const limits = { ...unlimited, steps: 60 * size * size };
        const question = { from: 0, to: 1, maxLength: 6, limit: 50, rank };
        expect(findPaths(hubAndClique(size), question, limits)).toEqual([[0, 2, 1]]);
      }
    },
  );

  it('is given up where it takes too much, or nobody waits, and says how far it came', () => {
    const request = { from: 0, to: 1, maxLength: 6, limit: 50, rank: PathRank.SHORTEST };
    const large = hubAndClique(400);
    expect(() => findPaths(large, request, { ...unlimited, isOver: () => true })).toThrow(PathSearchEnded);
    expect(() => findPaths(large, request, { ...unlimited, steps: 100_000 })).toThrow(PathSearchEnded);
    expect(() => findPaths(large, request, { ...unlimited, hopsHeld: 1000 })).toThrow(PathSearchEnded);
  });
});

/** Two leaves, 0 and 1, on a hub, 2, whose neighbours are all connected to each other, by hops of every rank. */
function hubAndClique(size: number): HopSource {
  const list: Tie[] = [
    [0, 2, 1],
    [2, 1, 1],
  ];
  for (let i = 0; i < size; i += 1) {
    list.push([2, 3 + i, i % 5]);
    for (let j = i + 1; j < size; j += 1) list.push([3 + i, 3 + j, (i + j) % 5]);
  }
  return tiesOf(size + 3, list);
}
