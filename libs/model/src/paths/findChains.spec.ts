import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { findChains } from './findChains.js';
import { PathRank } from './pathRank.js';
import type { Ties } from './ties.js';

type Tie = readonly [from: number, to: number, rank: number];

/** Ties as a search has them; without `directed` along and against them. */
function tiesOf(actorCount: number, ties: readonly Tie[], directed = false): Ties {
  return {
    actorCount,
    leaving: (actor, visit) => {
      for (const [from, to, rank] of ties) {
        if (from === actor) visit(to, rank);
        if (to === actor && !directed) visit(from, rank);
      }
    },
    arriving: (actor, visit) => {
      for (const [from, to, rank] of ties) {
        if (to === actor) visit(from, rank);
        if (from === actor && !directed) visit(to, rank);
      }
    },
    compare: (a, b) => a - b,
  };
}

/** Every chain of distinct actors, by trying them all, with the ranks of its hops. */
function everyChain(
  ties: Ties,
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
    const next = new Map<number, number>();
    ties.leaving(last, (other, rank) => next.set(other, Math.min(rank, next.get(other) ?? 9)));
    for (const [other, rank] of next) {
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

describe('findChains', () => {
  it.each([PathRank.SHORTEST, PathRank.STRONGEST])(
    'gives by %s just the best of all chains, in order',
    (rank) => {
      fc.assert(
        fc.property(
          someTies,
          fc.integer({ min: 1, max: 6 }),
          fc.integer({ min: 1, max: 12 }),
          fc.boolean(),
          (list, maxLength, limit, directed) => {
            const ties = tiesOf(8, list, directed);
            const expected = everyChain(ties, 0, 1, maxLength)
              .sort((a, b) => {
                const length = a.ranks.length - b.ranks.length;
                const weakest = Math.max(...a.ranks) - Math.max(...b.ranks);
                const others = compareLists(weakestFirst(a.ranks), weakestFirst(b.ranks));
                const order = rank === PathRank.SHORTEST ? length || others : weakest || length || others;
                return order || compareLists(a.actors, b.actors);
              })
              .slice(0, limit)
              .map(({ actors }) => actors);
            expect(findChains(ties, { from: 0, to: 1, maxLength, limit, rank })).toEqual(expected);
          },
        ),
        { numRuns: 600 },
      );
    },
  );

  it('finds no chain from an actor to itself', () => {
    const ties = tiesOf(2, [[0, 1, 0]]);
    expect(findChains(ties, { from: 0, to: 0, maxLength: 4, limit: 10, rank: PathRank.SHORTEST })).toEqual(
      [],
    );
  });

  it('goes through hubs with thousands of ties in a moment', () => {
    const spokes = 3000;
    const list: Tie[] = [];
    for (let i = 2; i < spokes; i += 1)
      list.push([0, i, i % 5], [i, spokes, (i * 7) % 5], [spokes + 1, i, 1]);
    list.push([spokes + 1, 1, 0]);
    const out = new Map<number, [number, number][]>();
    for (const [from, to, rank] of list) {
      out.set(from, [...(out.get(from) ?? []), [to, rank]]);
      out.set(to, [...(out.get(to) ?? []), [from, rank]]);
    }
    const visitAll: Ties['leaving'] = (actor, visit) => {
      for (const [other, rank] of out.get(actor) ?? []) visit(other, rank);
    };
    const ties: Ties = {
      actorCount: spokes + 2,
      leaving: visitAll,
      arriving: visitAll,
      compare: (a, b) => a - b,
    };
    const chains = findChains(ties, { from: 0, to: 1, maxLength: 6, limit: 50, rank: PathRank.SHORTEST });
    expect(chains).toHaveLength(50);
    expect(chains.every((chain) => chain.length === 4)).toBe(true);
  });
});
