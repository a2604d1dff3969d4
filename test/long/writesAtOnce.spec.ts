import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noFilter } from '@entente/model';
import { wholeShape, type GraphStore } from '@entente/store';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  const make = someGraph(test);
  const actors = Array.from({ length: 20 }, (_, i) => make.state(`s${i}`));
  const batch = { actors, sources: [make.source('one'), make.source('two')], claims: [] };
  await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
}, startLimitMs);
afterAll(() => test.close());

describe('writes at once', () => {
  it('take back the last two claims of a relation without leaving one that nothing backs', async () => {
    const make = someGraph(test);
    for (let round = 0; round < 20; round += 1) {
      const relation = make.relation(`race${round}`, 's0', 's1');
      const claims = [make.claim(`race${round}.a`, ['one']), make.claim(`race${round}.b`, ['two'])];
      const batch = { actors: [], sources: [], claims: claims.map((claim) => ({ relation, claim })) };
      await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
      await Promise.all(claims.map(({ id }) => store.retractClaim(id, 'a race', test.writer)));
      expect(await store.relation(relation.id, wholeShape)).toBeNull();
    }
    const [left] = await test.run(
      'MATCH (:Actor)-[r]->(:Actor) WHERE r.id CONTAINS $mark AND r.id CONTAINS "race" RETURN count(r) AS count',
      { mark: test.mark },
    );
    expect(left).toEqual({ count: 0 });
  }, 60_000);

  it('take back eighty claims between the same two actors, that rest on the same sources', async () => {
    const make = someGraph(test);
    const claims = Array.from({ length: 80 }, (_, i) => ({
      relation: make.relation(`gone${i % 40}`, 's4', 's5'),
      claim: make.claim(`gone${i}`, i % 2 === 0 ? ['one', 'two'] : ['two', 'one']),
    }));
    await store.importBatch(
      { actors: [], sources: [], claims },
      { atomic: true, dryRun: false },
      test.writer,
    );
    await Promise.all(claims.map(({ claim }) => store.retractClaim(claim.id, 'a race', test.writer)));
    const left = await store.relationsPassing(
      claims.map(({ relation }) => relation.id),
      noFilter,
      wholeShape,
    );
    expect(left.size).toBe(0);
  }, 60_000);

  it('all succeed, two hundred of them over twenty actors, each with its entry in the log', async () => {
    const make = someGraph(test);
    const writes = Array.from({ length: 200 }, (_, i) => {
      const relation = make.relation(`w${i}`, `s${i % 20}`, `s${(i + 1 + (i % 7)) % 20}`);
      return store.recordClaim({ on: { relation }, claim: make.claim(`w${i}`, ['one']) }, null, test.writer);
    });
    const written = await Promise.all(writes);
    expect(new Set(written.map(({ claim }) => claim.id)).size).toBe(200);
    const [log] = await test.run(
      "MATCH (e:LogEntry {by: $mark, what: 'recordClaim'}) WHERE e.subjectId CONTAINS '.w' RETURN count(e) AS count",
      { mark: test.mark },
    );
    expect(log).toEqual({ count: 200 });
  }, 60_000);

  it('of one batch twice are the same graph as once', async () => {
    const make = someGraph(test);
    const claims = Array.from({ length: 30 }, (_, i) => ({
      relation: make.relation(`twice${i % 10}`, 's2', 's3'),
      claim: make.claim(`twice${i}`, ['two']),
    }));
    const batch = { actors: [], sources: [], claims };
    const options = { atomic: true, dryRun: false };
    const outcomes = await Promise.allSettled([
      store.importBatch(batch, options, test.writer),
      store.importBatch(batch, options, test.writer),
    ]);
    const done = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(done.map(({ refused }) => refused)).toEqual(done.map(() => []));
    expect(done.reduce((sum, { written }) => sum + written, 0)).toBe(30);
    expect(await store.importBatch(batch, options, test.writer)).toMatchObject({
      written: 0,
      unchanged: 30,
      refused: [],
    });
  });
});
