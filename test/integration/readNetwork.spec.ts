import { RelationType } from '@entente/model';
import type { GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { GraphTransactions } from '../../libs/store/src/connection/graphTransactions.js';
import { readNetwork, readNetworkAside } from '../../libs/store/src/network-in-memory/readNetwork.js';
import { dateOn, stepOn } from '../../libs/store/src/network-in-memory/networkView.js';
import type { RelationNetwork } from '../../libs/store/src/network-in-memory/relationNetwork.js';
import { someGraph } from '../support/someGraph.js';
import { storeOf } from '../support/storeOf.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let test: TestStore;
let store: GraphStore;
beforeAll(async () => {
  test = await openTestStore();
  store = storeOf(test);
  const make = someGraph(test);
  const relations = ['a', 'b', 'c', 'd'].map((name, i) =>
    make.relation(name, `from${i % 2}`, `to${i % 3}`, {
      type: i % 2 === 0 ? RelationType.AID : RelationType.THREAT,
      occurred: i === 3 ? null : make.date(`202${i}-05`),
    }),
  );
  const { refused } = await store.importBatch(
    {
      actors: ['from0', 'from1', 'to0', 'to1', 'to2'].map((name) => make.state(name)),
      sources: [
        make.source('early', { published: make.date('2020-10-01') }),
        make.source('late', { published: make.date('2023-03-01') }),
      ],
      claims: relations.flatMap((relation, i) => [
        { relation, claim: make.claim(`${i}.early`, ['early']) },
        ...(i === 0 ? [] : [{ relation, claim: make.claim(`${i}.late`, ['late']) }]),
      ]),
    },
    { atomic: true, dryRun: false },
    test.writer,
  );
  expect(refused).toEqual([]);
}, startLimitMs);
afterAll(() => test.close());

const counts = [RelationType.AID, RelationType.THREAT].map((type) => ({ type, count: 100 }));
const mostBytes = 2 ** 30;
const DAY = 20_211_231;

/** What a network says of a relation of this suite. */
function said(network: RelationNetwork | null, name: string): unknown {
  if (!network) return null;
  const relation = network.relationNumbers.get(test.id('relation', name)) ?? -1;
  const step = stepOn(network, relation, DAY);
  const { earliest } = dateOn(network, relation, step);
  return {
    from: network.actorIds[network.from[relation] ?? -1],
    to: network.actorIds[network.to[relation] ?? -1],
    alive: network.alive[relation],
    rank: network.rank[relation],
    sources: network.sourceCount[relation],
    rankThen: network.stepRank[step],
    earliest,
  };
}

describe('the network of all relations, read by a thread of its own,', () => {
  it('is what is read here', async () => {
    const address = await testNeo4j();
    const told: number[] = [];
    const job = { counts, mostBytes, address, database: test.database };
    const transactions = new GraphTransactions(test.driver, test.database);
    const [here, aside] = await Promise.all([
      readNetwork(transactions, { counts, mostBytes }, () => undefined),
      readNetworkAside(job, (fraction) => told.push(fraction)),
    ]);
    for (const name of ['a', 'b', 'c', 'd']) {
      expect(said(here, name)).toMatchObject({ alive: 1, from: expect.stringContaining(test.mark) });
      expect(said(aside, name)).toEqual(said(here, name));
    }
    expect(told.every((fraction) => fraction > 0 && fraction <= 1)).toBe(true);
    expect(told).not.toEqual([]);
  });

  it('is none where it would take more memory than it may', async () => {
    const address = await testNeo4j();
    const job = { counts, mostBytes: 1_000, address, database: test.database };
    expect(await readNetworkAside(job, () => undefined)).toBeNull();
  });

  it('is UNAVAILABLE where no database answers', async () => {
    const address = { uri: 'bolt://127.0.0.1:1', username: 'neo4j', password: 'none' };
    const job = { counts, mostBytes, address, database: undefined };
    await expect(readNetworkAside(job, () => undefined)).rejects.toMatchObject({ code: 'UNAVAILABLE' });
  }, 20_000);
});
