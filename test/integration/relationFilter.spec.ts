import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  compareDays,
  type EdtfDate,
  Evidence,
  evidenceRank,
  noFilter,
  type RelationFilter,
  RelationType,
  relationTypeInfoOf,
  Stance,
  Tone,
} from '@entente/model';
import type { GraphStore } from '@entente/store';
import fc from 'fast-check';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
}, startLimitMs);
afterAll(() => test.close());

const dates = ['2016', '2020-10', '2020-10-01', '2023-09-17~', '2016/2020', '2020-10-01/..', '../2019', null];
const days = [
  '2015-12-31',
  '2016-06-01',
  '2019-12-31',
  '2020-10-01',
  '2020-12-31',
  '2023-09-17',
  '2024-01-01',
];
const published = { early: '2019-05', late: '2023-10-09', never: null } as const;
const types = [RelationType.ARMS_SUPPLY, RelationType.ALLIANCE, RelationType.CRITICISM];

const someRelation = fc.record({
  type: fc.constantFrom(...types),
  from: fc.constantFrom('a', 'b', 'c'),
  occurred: fc.constantFrom(...dates),
  claims: fc.array(
    fc.record({
      stance: fc.constantFrom(...Object.values(Stance)),
      source: fc.constantFrom('early', 'late', 'never'),
    }),
    { minLength: 1, maxLength: 3 },
  ),
});
const some = <T>(values: readonly T[]): fc.Arbitrary<T[] | null> =>
  fc.option(fc.subarray([...values], { minLength: 1 }), { freq: 2 });
const someDay = fc.option(fc.constantFrom(...days), { freq: 2 });

interface Written {
  readonly id: string;
  readonly type: RelationType;
  readonly ends: readonly string[];
  readonly occurred: EdtfDate | null;
  readonly stances: readonly Stance[];
  readonly sourceIds: readonly string[];
  readonly evidence: Evidence;
  readonly firstPublished: string | null;
}

/** The contract's words on RelationFilter, said once more, over relations in memory. */
function passes(relation: Written, filter: RelationFilter): boolean {
  const { occurred } = relation;
  const begins = occurred?.earliest ?? relation.firstPublished;
  const overlap = <T>(wanted: readonly T[] | null, held: readonly T[]): boolean =>
    wanted === null || held.some((value) => wanted.includes(value));
  return (
    overlap(filter.types, [relation.type]) &&
    overlap(filter.tones, [relationTypeInfoOf(relation.type).tone]) &&
    overlap(filter.actorIds, relation.ends) &&
    overlap(filter.sourceIds, relation.sourceIds) &&
    overlap(filter.stances, relation.stances) &&
    overlap(filter.evidence, [relation.evidence]) &&
    (filter.minEvidence === null || evidenceRank(relation.evidence) <= evidenceRank(filter.minEvidence)) &&
    (filter.occurredFrom === null ||
      (occurred !== null && compareDays(occurred.latest, filter.occurredFrom) >= 0)) &&
    (filter.occurredTo === null ||
      (occurred !== null && compareDays(occurred.earliest, filter.occurredTo) <= 0)) &&
    (filter.asOf === null ||
      (begins !== null &&
        compareDays(begins, filter.asOf) <= 0 &&
        (occurred?.endsOn == null || compareDays(occurred.endsOn, filter.asOf) >= 0)))
  );
}

describe('a filter of relations', () => {
  it('lets through what the contract says, in lists and in the graph', async () => {
    const make = someGraph(test);
    const relations = fc.sample(someRelation, { numRuns: 120, seed: 11 });
    const batch = {
      actors: ['a', 'b', 'c', 'd'].map((name) => make.state(name)),
      sources: Object.entries(published).map(([name, date]) =>
        make.source(name, { published: date === null ? null : make.date(date) }),
      ),
      claims: relations.flatMap(({ type, from, occurred, claims }, r) =>
        claims.map(({ stance, source }, c) => ({
          relation: make.relation(`r${r}`, from, 'd', {
            type,
            occurred: occurred === null ? null : make.date(occurred),
          }),
          claim: make.claim(`c${r}.${c}`, [source], { stance }),
        })),
      ),
    };
    expect(await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer)).toMatchObject({
      refused: [],
    });

    const there = await store.subgraph({ ...noFilter, actorIds: [test.id('actor', 'd')] }, 500, {
      claims: false,
    });
    const evidence = new Map(there.relations.map((relation) => [relation.id, relation.evidence]));
    const written = relations.map(({ type, from, occurred, claims }, r): Written => {
      const id = test.id('relation', `r${r}`);
      const earliest = claims.flatMap(({ source }) => {
        const date = published[source];
        return date === null ? [] : [make.date(date).earliest];
      });
      return {
        id,
        type,
        ends: [test.id('actor', from), test.id('actor', 'd')],
        occurred: occurred === null ? null : make.date(occurred),
        stances: claims.map(({ stance }) => stance),
        sourceIds: claims.map(({ source }) => test.id('source', source)),
        evidence: evidence.get(id) ?? Evidence.DENIED,
        firstPublished: earliest.sort(compareDays)[0] ?? null,
      };
    });
    const own = test.id('actor', 'd');
    const someFilter = fc.record({
      types: some(types),
      tones: some(Object.values(Tone)),
      actorIds: fc.constantFrom(
        [own],
        [test.id('actor', 'a')],
        [test.id('actor', 'b'), test.id('actor', 'c')],
      ),
      sourceIds: some(Object.keys(published).map((name) => test.id('source', name))),
      stances: some(Object.values(Stance)),
      minEvidence: fc.option(fc.constantFrom(...Object.values(Evidence)), { freq: 2 }),
      evidence: some(Object.values(Evidence)),
      occurredFrom: someDay,
      occurredTo: someDay,
      asOf: someDay,
    });
    await fc.assert(
      fc.asyncProperty(someFilter, async (filter) => {
        const expected = written
          .filter((relation) => passes(relation, filter))
          .map(({ id }) => id)
          .sort();
        const page = await store.relationPage(filter, { first: 200, after: null }, { claims: false });
        const graph = await store.subgraph(filter, 500, { claims: false });
        expect(page.nodes.map(({ id }) => id)).toEqual(expected);
        expect(page.totalCount).toBe(expected.length);
        expect(graph.relations.map(({ id }) => id).sort()).toEqual(expected);
      }),
      { numRuns: 80, seed: 5 },
    );
  }, 60_000);

  it('that asks for nothing lets everything through', async () => {
    const ids = [test.id('actor', 'd')];
    const [all, own] = await Promise.all([
      store.relationPage(noFilter, { first: 1, after: null }, { claims: false }),
      store.relationPage({ ...noFilter, actorIds: ids }, { first: 1, after: null }, { claims: false }),
    ]);
    expect(own.totalCount).toBe(120);
    expect(all.totalCount).toBeGreaterThanOrEqual(120);
  });
});
