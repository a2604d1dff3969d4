import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Gap, noFilter, PathRank, type Relation, RelationType, Stance } from '@entente/model';
import { bareShape, type GraphStore, wholeShape } from '@entente/store';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
const before = '2020-11-01';
const after = '2020-12-01';

/** A war that two papers tell of: one while it went on, one when it was over, with where it ended. */
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  const make = someGraph(test);
  const place = (value: string) => [{ key: 'place', value, unit: null }];
  const war = make.relation('war', 'aland', 'bland', {
    type: RelationType.MILITARY_ACTION,
    occurred: make.date('2020-09-27/2020-11-10'),
    qualifiers: place('the hills and the town'),
  });
  const outcome = await store.importBatch(
    {
      actors: ['aland', 'bland'].map((name) => make.state(name)),
      sources: [
        make.source('during', { published: make.date('2020-10-01') }),
        make.source('since', { published: make.date('2020-11-12') }),
      ],
      claims: [
        {
          relation: war,
          claim: make.claim('since', ['since'], {
            occurred: make.date('2020-09-27/2020-11-10'),
            qualifiers: place('the hills and the town'),
          }),
        },
        {
          relation: war,
          claim: make.claim('during', ['during'], {
            occurred: make.date('2020-09-27/..'),
            qualifiers: place('the hills'),
          }),
        },
      ],
    },
    { atomic: true, dryRun: false },
    test.writer,
  );
  expect(outcome.refused).toEqual([]);
}, startLimitMs);
afterAll(() => test.close());

const told = (relations: readonly Relation[]) =>
  relations.map(({ occurred, qualifiers, evidence, independentOrigins, claims }) => ({
    occurred,
    where: qualifiers.map(({ value }) => value),
    evidence,
    independentOrigins,
    claims: claims?.map(({ id }) => id),
  }));

describe('with knownAt, whatever is asked', () => {
  it.each([
    [before, '2020-09-27/..', 'the hills', 'SINGLE_SOURCE', ['during']],
    [after, '2020-09-27/2020-11-10', 'the hills and the town', 'CORROBORATED', ['during', 'since']],
  ])(
    'the answer of %s is worked out from the claims known then',
    async (knownAt, occurred, where, evidence, claims) => {
      const filter = { ...noFilter, actorIds: [test.id('actor', 'aland')], knownAt };
      const request = {
        from: test.id('actor', 'aland'),
        to: test.id('actor', 'bland'),
        maxLength: 2,
        limit: 1,
        directed: false,
      };
      const page = { first: 10, after: null };
      const ids = [request.from];
      // One after the other: each is planned anew by a database that has not been asked before.
      const list = await store.relationPage(filter, page, { ...wholeShape, total: false });
      const graph = await store.subgraph(filter, 10, wholeShape);
      const around = await store.neighbourhood({ actorIds: ids, depth: 1 }, filter, 10, wholeShape);
      const ofActors = await store.relationPagesOf(ids, filter, page, wholeShape);
      const gaps = await store.gapPage([Gap.UNVERIFIED], filter, page, { ...wholeShape, total: false });
      const paths = [];
      for (const rank of Object.values(PathRank))
        paths.push(await store.paths({ ...request, rank }, { ...noFilter, knownAt }, wholeShape));
      const expected = [
        {
          occurred,
          where: [where],
          evidence,
          independentOrigins: claims.length,
          claims: claims.map((name) => test.id('claim', name)),
        },
      ];
      expect(told(list.nodes)).toEqual(expected);
      expect(told(graph.relations)).toEqual(expected);
      expect(told(around.relations)).toEqual(expected);
      expect(told(ofActors.get(request.from)?.nodes ?? [])).toEqual(expected);
      expect(told(gaps.nodes)).toEqual(expected);
      for (const [path] of paths) expect(told(path?.hops[0]?.relations ?? [])).toEqual(expected);
    },
    60_000,
  );

  it('the world has gone on where nobody had said that it ended', async () => {
    const onDay = async (asOf: string, knownAt: string | null): Promise<number> =>
      (await store.subgraph({ ...noFilter, ids: [test.id('relation', 'war')], asOf, knownAt }, 10, bareShape))
        .relations.length;
    expect(await onDay('2020-11-20', null)).toBe(0);
    expect(await onDay('2020-11-20', after)).toBe(0);
    expect(await onDay('2020-11-20', before)).toBe(1);
    expect(await onDay('2020-09-01', before)).toBe(0);
  });

  it('what is revised and taken back is worked out anew', async () => {
    const dateOn = async (knownAt: string): Promise<string | null | undefined> =>
      (await store.subgraph({ ...noFilter, ids: [test.id('relation', 'war')], knownAt }, 10, bareShape))
        .relations[0]?.occurred;
    const make = someGraph(test);
    await store.reviseClaim(test.id('claim', 'during'), { occurred: make.date('2020-09') }, test.writer);
    expect(await dateOn(before)).toBe('2020-09');
    await store.reviseClaim(
      test.id('claim', 'during'),
      { occurred: null, stance: Stance.REPORTED },
      test.writer,
    );
    expect(await dateOn(before)).toBeNull();
    await store.retractClaim(test.id('claim', 'since'), 'It was another war', test.writer);
    expect(await dateOn(before)).toBe('2020-09-27/2020-11-10');
  });
});
