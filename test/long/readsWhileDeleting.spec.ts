import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { holdText } from '@entente/documents';
import { noFilter } from '@entente/model';
import { type GraphStore, wholeShape } from '@entente/store';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

const ROUNDS = 12;

let test: TestStore;
let store: GraphStore;
let make: ReturnType<typeof someGraph>;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  make = someGraph(test);
  const batch = { actors: [make.state('a'), make.state('b')], sources: [make.source('one')], claims: [] };
  await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
}, startLimitMs);
afterAll(() => test.close());

describe('reads while others delete', () => {
  it('answer with what is there, and never fail', async () => {
    const names = Array.from({ length: 12 }, (_, i) => `r${i}`);
    const ids = names.map((name) => test.id('relation', name));
    const from = test.id('actor', 'a');
    const filter = { ...noFilter, actorIds: [from] };
    let isOver = false;
    const comeAndGo = async (): Promise<void> => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const claims = names.map((name) => ({
          relation: make.relation(name, 'a', 'b'),
          claim: make.claim(name, ['one']),
        }));
        const batch = { actors: [], sources: [], claims };
        await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
        for (const name of names) await store.retractClaim(test.id('claim', name), 'wrong', test.writer);
      }
    };
    const faults: unknown[] = [];
    const keepAsking = async (ask: () => Promise<unknown>): Promise<void> => {
      while (!isOver) {
        await ask().catch((fault: unknown) => {
          faults.push(fault);
        });
        await new Promise((resolve) => setTimeout(resolve, 1));
      }
    };
    const page = { first: 20, after: null };
    await Promise.all([
      comeAndGo().finally(() => (isOver = true)),
      keepAsking(() => store.relationsPassing(ids, noFilter, wholeShape)),
      keepAsking(() => store.relation(ids[0] ?? '', wholeShape)),
      keepAsking(() => store.subgraph(filter, 100, wholeShape)),
      keepAsking(() => store.neighbourhood({ actorIds: [from], depth: 1 }, noFilter, 100, wholeShape)),
      keepAsking(() => store.relationPage(filter, page, { ...wholeShape, total: true })),
    ]);
    expect(faults).toEqual([]);
  }, 120_000);

  it('and so do exports and the look at the integrity', async () => {
    const names = Array.from({ length: 20 }, (_, i) => `gone${i}`);
    let isOver = false;
    const comeAndGo = async (): Promise<void> => {
      for (let round = 0; round < ROUNDS; round += 1) {
        const sources = names.map((name) => {
          const document = holdText(`${name} ${round} ${test.mark}`);
          return make.source(name, { sha256: document.textSha256, document });
        });
        const batch = { actors: names.map((name) => make.state(name)), sources, claims: [] };
        await store.importBatch(batch, { atomic: true, dryRun: false }, test.writer);
        // Nothing of the API takes actors and sources away; whoever has the database does.
        await test.run(
          `UNWIND $ids AS id
           CALL (id) { MATCH (n:Source {id: id}) RETURN n UNION ALL MATCH (n:Actor {id: id}) RETURN n UNION ALL MATCH (n:Document {sourceId: id}) RETURN n }
           DETACH DELETE n`,
          { ids: names.flatMap((name) => [test.id('source', name), test.id('actor', name)]) },
        );
        await test.run('MATCH (k:NameKey) WHERE k.key CONTAINS $mark DETACH DELETE k', { mark: 'gone' });
      }
    };
    const faults: unknown[] = [];
    const keepAsking = async (ask: () => Promise<unknown>): Promise<void> => {
      while (!isOver) await ask().catch((fault: unknown) => faults.push(fault));
    };
    const all = async (things: AsyncIterable<unknown>): Promise<void> => {
      for await (const thing of things) expect(thing).toMatchObject({ id: expect.any(String) });
    };
    await Promise.all([
      comeAndGo().finally(() => (isOver = true)),
      keepAsking(() => store.checkIntegrity(() => undefined)),
      keepAsking(() => all(store.allActors())),
      keepAsking(() => all(store.allSources())),
    ]);
    expect(faults).toEqual([]);
  }, 120_000);
});
