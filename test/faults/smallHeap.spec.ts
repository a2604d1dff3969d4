import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Gap, noFilter } from '@entente/model';
import { type ProvidedNeo4j, provideNeo4j } from '@entente/local-neo4j';
import { bareShape, GraphStore, openDriver, runMigrations, wholeShape } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translateDriverError } from '../../libs/store/src/connection/driverErrors.js';
import { GraphTransactions } from '../../libs/store/src/connection/graphTransactions.js';
import { LiveIntegrity } from '../../libs/store/src/integrity/liveIntegrity.js';
import { readSubgraph } from '../../libs/store/src/reads/subgraphs.js';
import { loadQuery } from '../../libs/store/src/queries/loadQuery.js';
import { noJudgedFilter } from '../../libs/store/src/queries/judgedFilter.js';
import { eventually } from '../support/eventually.js';

/** Actors all tied to each other, and one tied to each of them many times over: 12,500 relations, a claim on each. */
const ACTORS = 100;
const HUB = 'act_0';

let folder: string;
let neo4j: ProvidedNeo4j;
let driver: ReturnType<typeof openDriver>;
let store: GraphStore;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-small-heap-'));
  neo4j = await provideNeo4j(
    {
      dataDirectory: folder,
      // By Java, as small as the settings allow by themselves.
      environment: { ...process.env, DOCKER_HOST: 'unix:///nowhere', NEO4J_BOLT_PORT: '0' },
      memory: { heapMegabytes: 512, pageCacheMegabytes: 256 },
    },
    () => {},
  );
  driver = openDriver(neo4j);
  await runMigrations(driver, undefined, () => {});
  store = new GraphStore(driver, undefined, () => {
    throw new Error('Nothing is to be judged');
  });
  const run = (statement: string, parameters = {}) => driver.executeQuery(statement, parameters);
  await run(
    `UNWIND range(0, $actors - 1) AS i
     CREATE (:Actor {id: 'act_' + i, kind: 'STATE', name: 'State ' + i, names: ['State ' + i], nameKeys: [], aliasNames: [], aliasKinds: [],
                     identifierSchemes: [], identifierValues: []})
     CREATE (:Source {id: 'src_' + i, title: 'Source ' + i, origin: 'Source ' + i, authors: [], mediaType: 'text/plain', held: false,
                      publishedEarliest: date({year: 1950 + i % 70}), publishedLatest: date({year: 1950 + i % 70})})`,
    { actors: ACTORS },
  );
  await run(
    `MATCH (a:Actor), (b:Actor)
     WHERE a <> b
     UNWIND range(1, CASE a.id WHEN $hub THEN 27 ELSE 1 END) AS n
     WITH a, b, substring(a.id, 4) + '_' + substring(b.id, 4) + '_' + n AS key
     MATCH (s:Source {id: 'src_' + substring(b.id, 4)})
     CREATE (a)-[:MEETING {id: 'rel_' + key, qualifiers: '[]'}]->(b)
     CREATE (:Claim {id: 'clm_' + key, relationId: 'rel_' + key, fromId: a.id, toId: b.id, stance: 'ASSERTED', summary: key, qualifiers: '[]',
                     recordedAt: '2026-01-01T00:00:00.000Z', recordedBy: 'test'})
            -[:CITES {id: 'cit_' + key, kind: 'TEXT', start: 0, end: 1, status: 'UNVERIFIED'}]->(s)`,
    { hub: HUB },
  );
  await run(
    `MATCH (c:Claim {fromId: 'act_3'}), (s:Source {id: 'src_50'})
     CREATE (c)-[:CITES {id: c.id + 'b', kind: 'TEXT', start: 0, end: 1, status: 'UNVERIFIED'}]->(s)`,
  );
  const { records } = await run('MATCH (c:Claim) RETURN c.relationId AS id, c.fromId AS from, c.toId AS to');
  const relations = records.map((record) => record.toObject());
  for (let at = 0; at < relations.length; at += 1000) {
    await run(loadQuery('weigh-relations'), { relations: relations.slice(at, at + 1000) });
  }
}, 180_000);
afterAll(async () => {
  await driver.close();
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
}, 60_000);

describe('with the smallest heap, what the API allows is answered:', () => {
  const known = { ...noFilter, knownAt: '2010-01-01' };
  const first = { first: 500, after: null };
  it.each([
    ['a subgraph of 5,000', () => store.subgraph(noFilter, 5000, bareShape)],
    ['a subgraph of 5,000 with claims', () => store.subgraph(noFilter, 5000, wholeShape)],
    ['a subgraph of 5,000 as it was known', () => store.subgraph(known, 5000, wholeShape)],
    [
      'a neighbourhood of 5,000',
      () => store.neighbourhood({ actorIds: [HUB], depth: 1 }, noFilter, 5000, wholeShape),
    ],
    [
      'a neighbourhood of depth 2',
      () => store.neighbourhood({ actorIds: ['act_1'], depth: 2 }, noFilter, 5000, bareShape),
    ],
    [
      'a neighbourhood of depth 4',
      () => store.neighbourhood({ actorIds: ['act_1'], depth: 4 }, known, 5000, wholeShape),
    ],
  ])(
    '%s',
    async (_, ask) => {
      const { relations, truncated } = await ask();
      expect([relations.length, truncated]).toEqual([5000, true]);
    },
    30_000,
  );

  it('a page of gaps, and how many there are', async () => {
    const page = await store.gapPage([Gap.UNVERIFIED], noFilter, first, { ...wholeShape, total: true });
    expect([page.nodes.length, page.totalCount]).toEqual([500, 27 * (ACTORS - 1) + (ACTORS - 1) ** 2]);
  }, 30_000);

  it('the relations of one actor', async () => {
    const pages = await store.relationPagesOf([HUB], noFilter, first, wholeShape);
    expect(pages.get(HUB)).toMatchObject({ totalCount: 28 * (ACTORS - 1), neighbourCount: ACTORS - 1 });
  }, 30_000);
});

describe('a subgraph as it was known', () => {
  const ids = async (limit: number, large: boolean): Promise<string[]> => {
    const transactions = new GraphTransactions(driver, undefined);
    const filter = { ...noJudgedFilter, knownAt: '2010-01-01' };
    const found = await transactions.read((query) => readSubgraph(query, filter, limit, bareShape, large));
    return found.relations.map(({ id }) => id);
  };

  it.each([20, 500])(
    'is the same of a large graph, whether what was corroborated then fills it or not: %i',
    async (limit) => {
      const found = await ids(limit, true);
      expect(found).toEqual(await ids(limit, false));
      expect(found).toHaveLength(limit);
      expect(found[0]).toMatch(/^rel_3_/u);
    },
    30_000,
  );
});

describe('the integrity of a graph', () => {
  const lost = 'rel_1_2_1';
  beforeAll(async () => {
    await driver.executeQuery('MATCH (c:Claim {relationId: $lost}) DETACH DELETE c', { lost });
  });
  const fault = { id: lost, fault: 'RELATION_WITHOUT_CLAIM' };

  it('is looked at in parts, with how far it is after each', async () => {
    const parts: number[] = [];
    const report = await store.checkIntegrity(({ progress }) => parts.push(progress));
    expect(report).toMatchObject({ ok: false, progress: 1, relationsWithoutClaim: 1, findings: [fault] });
    expect(report.claims).toBe(report.relations - 1);
    expect(report.unverifiedAnchors).toBe(report.citations);
    expect(parts.length).toBeGreaterThan(25);
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.every((part) => part < 1)).toBe(true);
  }, 30_000);

  it('is told at once as far as it is known, and whole when it is asked again after the end', async () => {
    const live = new LiveIntegrity(
      new GraphTransactions(driver, undefined),
      () => {
        throw new Error('Nothing is to be judged');
      },
      0,
    );
    const first = await live.report();
    expect(first).toMatchObject({ ok: false, actors: ACTORS });
    expect(first.progress).toBeLessThan(1);
    await eventually(async () =>
      expect(await live.report()).toMatchObject({
        ok: false,
        progress: 1,
        findings: [fault],
        began: first.began,
      }),
    );
  }, 30_000);
});

describe('what takes more memory than one query may', () => {
  it('is too complex, says what would take less, and leaves the database as it was', async () => {
    const greedy = driver.executeQuery(
      'UNWIND range(1, 100000000) AS i WITH collect(toString(i)) AS texts RETURN size(texts)',
      {},
      { routing: 'READ' },
    );
    expect(await greedy.then(undefined, (error) => translateDriverError(error, 'READ'))).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      message: expect.stringMatching(/more memory than a question may; ask for less at once/u),
    });
    expect((await store.actors([HUB])).size).toBe(1);
  }, 60_000);
});
