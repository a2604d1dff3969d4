import {
  Evidence,
  evidenceRank,
  findPaths,
  NO_HOP,
  noFilter,
  PathRank,
  type RelationFilter,
  RelationType,
  Stance,
  type HopSource,
} from '@entente/model';
import { judgeCitation } from '@entente/documents';
import { bareShape, GraphStore, type Path, type PathRequest, wholeShape } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
/** A store on the same graph that has no room for the network in memory. */
let elsewhere: GraphStore;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  elsewhere = new GraphStore(test.driver, test.database, judgeCitation, 0);
}, startLimitMs);
afterAll(() => test.close());

interface Tie {
  readonly from: string;
  readonly to: string;
  readonly type?: RelationType;
  /** What is said of it, and in which source. */
  readonly said: readonly (readonly [Stance, string])[];
}

const asserted = (source: string): readonly [Stance, string] => [Stance.ASSERTED, source];
const published = { early: '2019-05', middle: '2020-06-01', late: '2023-10-09', never: null } as const;

/** Writes a small graph of its own; ids carry `part`. */
async function write(part: string, ties: readonly Tie[]): Promise<(name: string) => string> {
  const make = someGraph(test);
  const own = (name: string): string => `${part}${name}`;
  const actors = [...new Set(ties.flatMap(({ from, to }) => [from, to]))];
  const outcome = await store.importBatch(
    {
      actors: actors.map((name) => make.state(own(name))),
      sources: Object.entries(published).map(([name, date]) =>
        make.source(own(name), { published: date === null ? null : make.date(date) }),
      ),
      claims: ties.flatMap(({ from, to, type = RelationType.AID, said }, r) =>
        said.map(([stance, source], c) => ({
          relation: make.relation(own(`r${r}`), own(from), own(to), { type }),
          claim: make.claim(own(`c${r}.${c}`), [own(source)], { stance }),
        })),
      ),
    },
    { atomic: true, dryRun: false },
    test.writer,
  );
  expect(outcome.refused).toEqual([]);
  return (name) => test.id('actor', own(name));
}

const request = (from: string, to: string, more: Partial<PathRequest> = {}): PathRequest => ({
  from,
  to,
  maxLength: 4,
  limit: 10,
  rank: PathRank.SHORTEST,
  directed: false,
  ...more,
});

/** Chains by the last letters of their actors' names: "a-b-c". */
const names = (paths: readonly Path[]): string[] =>
  paths.map(({ actors }) => actors.map(({ id }) => id.at(-1)).join('-'));

describe('paths', () => {
  it('come shortest first, then by evidence; or by their weakest hop', async () => {
    const id = await write('rank', [
      { from: 'a', to: 'z', said: [[Stance.ALLEGED, 'early']] },
      { from: 'a', to: 'b', said: [asserted('early')] },
      { from: 'b', to: 'z', said: [asserted('early')] },
      { from: 'a', to: 'c', said: [asserted('early'), asserted('late')] },
      { from: 'c', to: 'd', said: [asserted('early'), asserted('late')] },
      { from: 'd', to: 'z', said: [asserted('early'), asserted('late')] },
      { from: 'c', to: 'z', said: [[Stance.DENIED, 'late']] },
    ]);
    const ends = request(id('a'), id('z'));
    expect(names(await store.paths(ends, noFilter, bareShape))).toEqual(['a-z', 'a-b-z', 'a-c-z', 'a-c-d-z']);
    const strongest = await store.paths({ ...ends, rank: PathRank.STRONGEST }, noFilter, bareShape);
    expect(names(strongest)).toEqual(['a-c-d-z', 'a-b-z', 'a-z', 'a-c-z']);
    expect(strongest.map(({ weakest, weakestHop }) => [weakest, weakestHop])).toEqual([
      [Evidence.CORROBORATED, 0],
      [Evidence.SINGLE_SOURCE, 0],
      [Evidence.ALLEGED, 0],
      [Evidence.DENIED, 1],
    ]);
  });

  it('have in each hop every relation that passes, strongest first, with its claims where they are asked for', async () => {
    const id = await write('hop', [
      { from: 'a', to: 'z', said: [[Stance.ALLEGED, 'early']] },
      { from: 'z', to: 'a', type: RelationType.CRITICISM, said: [asserted('early'), asserted('late')] },
      { from: 'a', to: 'z', type: RelationType.ALLIANCE, said: [asserted('early')] },
    ]);
    const [path] = await store.paths(request(id('a'), id('z')), noFilter, wholeShape);
    expect(path?.hops).toHaveLength(1);
    const [hop] = path?.hops ?? [];
    expect(hop?.relationCount).toBe(3);
    expect(hop?.relations.map(({ type }) => type)).toEqual(['CRITICISM', 'ALLIANCE', 'AID']);
    expect(hop?.relations[0]?.claims).toHaveLength(2);
  });

  it('know on a day what was known on it, in the order, in the hops and in the claims', async () => {
    const id = await write('known', [
      { from: 'a', to: 'z', said: [asserted('late')] },
      { from: 'a', to: 'b', said: [asserted('early'), [Stance.DENIED, 'late']] },
      { from: 'b', to: 'z', said: [asserted('early'), asserted('middle')] },
    ]);
    const ends = request(id('a'), id('z'));
    const known = async (knownAt: string): Promise<Path[]> =>
      store.paths(ends, { ...noFilter, knownAt }, wholeShape);
    expect(names(await known('2024-01-01'))).toEqual(['a-z', 'a-b-z']);
    const [path] = await known('2019-12-31');
    expect(path?.weakest).toBe(Evidence.SINGLE_SOURCE);
    expect(path?.hops.map(({ relations }) => relations[0]?.claims?.length)).toEqual([1, 1]);
    expect(names(await known('2019-01-01'))).toEqual([]);
  });

  it('run with the direction of relations where that is asked for; ties without direction run both ways', async () => {
    const id = await write('way', [
      { from: 'a', to: 'b', said: [asserted('early')] },
      { from: 'b', to: 'z', said: [asserted('early')] },
      { from: 'z', to: 'a', said: [asserted('early')] },
      { from: 'z', to: 'c', type: RelationType.ALLIANCE, said: [asserted('early')] },
      { from: 'a', to: 'c', said: [asserted('early')] },
    ]);
    const directed = request(id('a'), id('z'), { directed: true });
    expect(names(await store.paths(directed, noFilter, bareShape))).toEqual(['a-b-z', 'a-c-z']);
    expect(names(await store.paths({ ...directed, directed: false }, noFilter, bareShape))[0]).toBe('a-z');
  });

  it('are as many as asked for wherever so many pass the filter, however many do not', async () => {
    const ties = Array.from({ length: 60 }, (_, i): Tie[] => {
      const type = i % 5 === 0 ? RelationType.ALLIANCE : RelationType.CRITICISM;
      return [
        { from: 'a', to: `m${i}`, type, said: [asserted('early')] },
        { from: `m${i}`, to: 'z', type, said: [asserted('early')] },
      ];
    }).flat();
    const id = await write('many', ties);
    const filter: RelationFilter = { ...noFilter, types: [RelationType.ALLIANCE] };
    const paths = await store.paths(request(id('a'), id('z')), filter, bareShape);
    expect(paths).toHaveLength(10);
    const middles = paths.map(({ actors }) => actors[1]?.id ?? '');
    expect(middles).toEqual([...middles].sort());
  });

  it('are found by what was written a moment ago, and no longer by what was taken back', async () => {
    const id = await write('fresh', [{ from: 'a', to: 'b', said: [asserted('early')] }]);
    expect(await store.paths(request(id('a'), id('b')), noFilter, bareShape)).toHaveLength(1);
    await store.retractClaim(test.id('claim', 'freshc0.0'), 'A test', test.writer);
    expect(await store.paths(request(id('a'), id('b')), noFilter, bareShape)).toEqual([]);
    await write('fresh', [{ from: 'a', to: 'b', said: [asserted('early'), asserted('late')] }]);
    const [again] = await store.paths(request(id('a'), id('b')), noFilter, bareShape);
    expect(again?.weakest).toBe(Evidence.CORROBORATED);
  });

  it('pass no actor that is excluded, in memory and in Neo4j', async () => {
    const id = await write('avoid', [
      { from: 'a', to: 'b', said: [asserted('early')] },
      { from: 'b', to: 'z', said: [asserted('early')] },
      { from: 'a', to: 'c', said: [asserted('early')] },
      { from: 'c', to: 'z', said: [asserted('early')] },
    ]);
    const asked = request(id('a'), id('z'), { excludeActorIds: [id('b'), 'act_nobody'] });
    expect(names(await store.paths(asked, noFilter, bareShape))).toEqual(['a-c-z']);
    expect(names(await elsewhere.paths(asked, noFilter, bareShape))).toEqual(['a-c-z']);
  });

  it('are none between an actor and itself, and NOT_FOUND without one of the two', async () => {
    const id = await write('none', [{ from: 'a', to: 'b', said: [asserted('early')] }]);
    expect(await store.paths(request(id('a'), id('a')), noFilter, bareShape)).toEqual([]);
    for (const one of [store, elsewhere]) {
      await expect(one.paths(request(id('a'), 'act_nobody'), noFilter, bareShape)).rejects.toMatchObject({
        code: 'NOT_FOUND',
        field: 'to',
      });
    }
    expect(await elsewhere.paths(request(id('a'), id('a')), noFilter, bareShape)).toEqual([]);
  });

  it('are the best of all chains in any graph, by any rank, filter and direction', async () => {
    const someTie = fc.record({
      from: fc.constantFrom('a', 'b', 'c', 'd', 'e'),
      to: fc.constantFrom('v', 'w', 'x', 'y', 'z', 'c', 'd'),
      type: fc.constantFrom(RelationType.AID, RelationType.ALLIANCE, RelationType.CRITICISM),
      said: fc.array(
        fc.tuple(
          fc.constantFrom(...Object.values(Stance)),
          fc.constantFrom<keyof typeof published>('early', 'middle', 'late', 'never'),
        ),
        { minLength: 1, maxLength: 2 },
      ),
    });
    const ties = fc.sample(someTie, { numRuns: 40, seed: 3 }).filter(({ from, to }) => from !== to);
    const id = await write('any', [...ties, { from: 'a', to: 'z', said: [asserted('late')] }]);
    const own = [...'abcdevwxyz'].map(id).sort();
    const some = fc.record({
      knownAt: fc.constantFrom(null, '2019-12-31', '2022-01-01', '2024-01-01'),
      minEvidence: fc.constantFrom(null, Evidence.SINGLE_SOURCE, Evidence.CONTESTED),
      types: fc.constantFrom(null, [RelationType.AID, RelationType.ALLIANCE]),
      rank: fc.constantFrom(...Object.values(PathRank)),
      directed: fc.boolean(),
      maxLength: fc.integer({ min: 1, max: 6 }),
      limit: fc.integer({ min: 1, max: 30 }),
    });
    await fc.assert(
      fc.asyncProperty(some, async ({ rank, directed, maxLength, limit, ...conditions }) => {
        const filter: RelationFilter = { ...noFilter, ...conditions };
        const { relations } = await store.subgraph({ ...filter, actorIds: own }, 500, bareShape);
        const source: HopSource = {
          actorCount: own.length,
          load: (actor, table) => {
            table.begin(actor);
            for (const { from, to, type, evidence } of relations) {
              const rank = evidenceRank(evidence);
              const back = directed && type !== RelationType.ALLIANCE ? NO_HOP : rank;
              if (own[actor] === from.id) table.add(own.indexOf(to.id), rank, back);
              if (own[actor] === to.id) table.add(own.indexOf(from.id), back, rank);
            }
          },
          compare: (a, b) => a - b,
        };
        const ends = { from: own.indexOf(id('a')), to: own.indexOf(id('z')) };
        const expected = findPaths(source, { ...ends, maxLength, limit, rank }).map((actors) =>
          actors.map((actor) => own[actor]),
        );
        const asked = { from: id('a'), to: id('z'), maxLength, limit, rank, directed };
        const found = await store.paths(asked, filter, bareShape);
        expect(found.map(({ actors }) => actors.map((actor) => actor.id))).toEqual(expected);
        // Without room for the network, Neo4j is asked.
        expect(await elsewhere.paths(asked, filter, bareShape)).toEqual(found);
      }),
      { numRuns: 40, seed: 8 },
    );
  }, 120_000);
});
