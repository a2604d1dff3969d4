import { noFilter } from '@entente/model';
import { bareShape, type GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

interface Tie {
  readonly id: string;
  readonly from: string;
  readonly to: string;
}

const names = Array.from({ length: 12 }, (_, i) => `n${i}`);

let test: TestStore;
let store: GraphStore;
let ties: readonly Tie[];
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  const make = someGraph(test);
  const ends = fc.sample(fc.tuple(fc.nat(names.length - 1), fc.nat(names.length - 1)), {
    numRuns: 26,
    seed: 5,
  });
  const drafts = ends.flatMap(([from, to], i) =>
    from === to ? [] : [make.relation(`tie${i}`, names[from] ?? '', names[to] ?? '')],
  );
  ties = drafts.map(({ id, from, to }) => ({ id, from, to }));
  const batch = {
    actors: names.map((name) => make.state(name)),
    sources: [make.source('paper')],
    claims: drafts.map((relation, i) => ({ relation, claim: make.claim(`said${i}`, ['paper']) })),
  };
  await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
}, startLimitMs);
afterAll(() => test.close());

/** The relations between those within so many hops, in the order that the contract gives; all of them are equally strong. */
function around(start: string, depth: number): string[] {
  const distance = new Map([[start, 0]]);
  for (let hop = 1; hop <= depth; hop += 1) {
    const inside = new Set(distance.keys());
    for (const { from, to } of ties) {
      if (inside.has(from) && !distance.has(to)) distance.set(to, hop);
      if (inside.has(to) && !distance.has(from)) distance.set(from, hop);
    }
  }
  const placed = ties.flatMap(({ id, from, to }) => {
    const [one, other] = [distance.get(from), distance.get(to)];
    return one === undefined || other === undefined
      ? []
      : [{ id, nearer: Math.min(one, other), farther: Math.max(one, other) }];
  });
  return placed
    .sort((a, b) => a.nearer - b.nearer || a.farther - b.farther || (a.id < b.id ? -1 : 1))
    .map(({ id }) => id);
}

describe('a neighbourhood', () => {
  it.each([1, 2, 3])('of depth %i has the nearest relations, as many as the limit lets in', async (depth) => {
    for (const name of names) {
      const start = test.id('actor', name);
      const wanted = around(start, depth);
      for (const limit of [1, 3, 6, 40]) {
        const found = await store.neighbourhood({ actorIds: [start], depth }, noFilter, limit, bareShape);
        expect(found.relations.map(({ id }) => id)).toEqual(wanted.slice(0, limit));
        expect(found.truncated).toBe(wanted.length > limit);
      }
    }
  });
});
