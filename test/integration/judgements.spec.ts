import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { exportGraph, importFiles, noCounts } from '@entente/application';
import { exportFormatOf } from '@entente/exchange';
import { noFilter, RelationType } from '@entente/model';
import { Readable } from 'node:stream';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let server: TestServer;
let ids: Record<'early' | 'late' | 'sold' | 'denied', string>;
beforeAll(async () => {
  server = await startTestServer();
  const make = someGraph(server.corner);
  const on = (name: string, to: string) =>
    make.relation(name, 'a', to, { type: RelationType.AID, occurred: make.date('2020') });
  const { refused } = await server.store.importBatch(
    {
      actors: ['a', 'b', 'c'].map((name) => make.state(name)),
      sources: [
        make.source('early', { published: make.date('2020-11-01') }),
        make.source('late', { published: make.date('2023-10-09') }),
      ],
      claims: [
        { relation: on('sale', 'b'), claim: make.claim('sold', ['early']) },
        { relation: on('sale', 'b'), claim: make.claim('denied', ['late']) },
        { relation: on('gift', 'c'), claim: make.claim('given', ['late']) },
      ],
    },
    { atomic: true, dryRun: false },
    server.corner.writer,
  );
  expect(refused).toEqual([]);
  const id = (subject: 'source' | 'claim', name: string): string => server.corner.id(subject, name);
  ids = {
    early: id('source', 'early'),
    late: id('source', 'late'),
    sold: id('claim', 'sold'),
    denied: id('claim', 'denied'),
  };
}, startLimitMs);
afterAll(() => server.close());

const judgeSource =
  'mutation ($id: ID!, $grade: Reliability, $reason: String!) { judgeSource(id: $id, reliability: $grade, reason: $reason) { reliability { grade reason by at } } }';
const judgeClaim =
  'mutation ($id: ID!, $grade: Int, $reason: String!) { judgeClaim(id: $id, credibility: $grade, reason: $reason) { credibility { grade reason by } relation { id } } }';

async function ask<T>(query: string, variables: Record<string, unknown> = {}): Promise<T> {
  const { data, errors } = await server.ask(query, variables);
  expect(errors).toEqual([]);
  return data as T;
}

/** The suite's relations that pass, wherever they are asked for. */
async function passing(filter: Record<string, unknown>): Promise<string[]> {
  const own = { ...filter, actorIds: [server.corner.id('actor', 'a')] };
  const found = await ask<{
    relations: { totalCount: number; nodes: { id: string }[] };
    subgraph: { relations: { id: string }[] };
    overview: { relationCount: number };
    timeline: { count: number }[];
    gaps: { totalCount: number };
  }>(
    `query ($filter: RelationFilter) {
      relations(filter: $filter) { totalCount nodes { id } }
      subgraph(filter: $filter) { relations { id } }
      overview(filter: $filter) { relationCount }
      timeline(filter: $filter, bucket: YEAR) { count }
      gaps(filter: $filter) { totalCount }
    }`,
    { filter: own },
  );
  const names = found.relations.nodes.map(({ id }) => id.replace(server.corner.id('relation', ''), ''));
  expect(found.subgraph.relations.map(({ id }) => id).sort()).toEqual(
    found.relations.nodes.map(({ id }) => id),
  );
  const counts = [found.relations.totalCount, found.overview.relationCount, found.gaps.totalCount];
  expect([...counts, found.timeline.reduce((sum, { count }) => sum + count, 0)]).toEqual(
    [0, 1, 2, 3].map(() => names.length),
  );
  return names;
}

/** How many paths lead from a to another actor. */
async function pathsTo(name: string, filter: Record<string, unknown>): Promise<number> {
  const variables = { from: server.corner.id('actor', 'a'), to: server.corner.id('actor', name), filter };
  const { paths } = await ask<{ paths: unknown[] }>(
    'query ($from: ID!, $to: ID!, $filter: RelationFilter) { paths(from: $from, to: $to, filter: $filter) { length } }',
    variables,
  );
  return paths.length;
}

describe('a judgement', () => {
  it('is given by a person with a reason, filtered by everywhere, changed, withdrawn, and kept in the log', async () => {
    expect(await passing({ minReliability: 'F' })).toEqual([]);
    const { judgeSource: judged } = await ask<{ judgeSource: { reliability: Record<string, string> } }>(
      judgeSource,
      {
        id: ids.early,
        grade: 'B',
        reason: ' Its reports held before ',
      },
    );
    expect(judged.reliability).toMatchObject({ grade: 'B', reason: 'Its reports held before', by: 'editor' });
    expect(await passing({ minReliability: 'B' })).toEqual(['sale']);
    expect(await passing({ minReliability: 'A' })).toEqual([]);
    expect([
      await pathsTo('b', { minReliability: 'C' }),
      await pathsTo('c', { minReliability: 'C' }),
    ]).toEqual([1, 0]);

    await ask(judgeClaim, { id: ids.denied, grade: 2, reason: 'It fits the rest' });
    expect(await passing({ minCredibility: 2 })).toEqual(['sale']);
    expect(await passing({ minCredibility: 1 })).toEqual([]);
    expect(await passing({ minCredibility: 2, knownAt: '2021-01-01' })).toEqual([]);
    expect(await passing({ minReliability: 'B', knownAt: '2021-01-01' })).toEqual(['sale']);
    expect(await passing({ minReliability: 'B', ids: [server.corner.id('relation', 'gift')] })).toEqual([]);
    expect([await pathsTo('b', { minCredibility: 3 }), await pathsTo('c', { minCredibility: 3 })]).toEqual([
      1, 0,
    ]);

    await ask(judgeClaim, { id: ids.denied, grade: 5, reason: 'Its speaker was not there' });
    expect(await passing({ minCredibility: 2 })).toEqual([]);
    await ask(judgeClaim, { id: ids.denied, grade: null, reason: 'Judged in error' });
    await ask(judgeClaim, { id: ids.denied, grade: null, reason: 'Judged in error' });
    expect(await passing({ minCredibility: 6 })).toEqual([]);

    const history = await ask<{
      relation: { history: { what: string; by: string; before: string; after: string }[] };
    }>('query ($id: ID!) { relation(id: $id) { history { what by before after } } }', {
      id: server.corner.id('relation', 'sale'),
    });
    const entries = history.relation.history.filter(({ what }) => what === 'judgeClaim');
    expect(
      entries.map(({ before, after }): unknown[] => [JSON.parse(before), JSON.parse(after)]),
    ).toMatchObject([
      [{ credibility: null }, { credibility: { grade: 2 }, reason: 'It fits the rest' }],
      [{ credibility: { grade: 2 } }, { credibility: { grade: 5 } }],
      [{ credibility: { grade: 5 } }, { credibility: null, reason: 'Judged in error' }],
    ]);
  });

  it('is refused without a reason, with another grade, for what is not there, and to readers', async () => {
    const refusal = async (query: string, variables: Record<string, unknown>, token?: string) => {
      const { errors } = await server.ask(query, variables, token);
      return [errors[0]?.extensions.code, errors[0]?.extensions.field ?? null];
    };
    expect(await refusal(judgeSource, { id: ids.late, grade: 'A', reason: ' ' })).toEqual([
      'BAD_USER_INPUT',
      'reason',
    ]);
    expect(await refusal(judgeClaim, { id: ids.sold, grade: 7, reason: 'So' })).toEqual([
      'BAD_USER_INPUT',
      'credibility',
    ]);
    expect(await refusal(judgeClaim, { id: 'clm_none', grade: 1, reason: 'So' })).toEqual([
      'NOT_FOUND',
      'id',
    ]);
    expect(await refusal(judgeSource, { id: 'src_none', grade: 'A', reason: 'So' })).toEqual([
      'NOT_FOUND',
      'id',
    ]);
    expect(
      (await refusal(judgeSource, { id: ids.late, grade: 'A', reason: 'So' }, server.readerToken))[0],
    ).toBe('FORBIDDEN');
  });

  it('stays where its claim is corrected, and goes out and in again with the native format', async () => {
    await ask(judgeClaim, { id: ids.sold, grade: 3, reason: 'Nobody else says so' });
    await ask('mutation ($input: ReviseClaimInput!) { reviseClaim(input: $input) { id } }', {
      input: { id: ids.sold, summary: 'What is said, put in other words' },
    });
    const relation = { ...noFilter, ids: [server.corner.id('relation', 'sale')] };
    let lines = '';
    const request = { format: exportFormatOf('claims-jsonl'), filter: relation, madeOn: '2026-11-30' };
    for await (const piece of exportGraph(server.store, request, noCounts())) lines += String(piece);
    expect(lines).toContain('"reliability":{"grade":"B","reason":"Its reports held before","by":"editor"');
    expect(lines).toContain('"credibility":{"grade":3,"reason":"Nobody else says so","by":"editor"');
    const renamed = lines.replaceAll(server.corner.mark, `${server.corner.mark}-again`);
    const files = [{ name: 'claims.jsonl', open: () => Readable.from([Buffer.from(renamed)]) }];
    const { refusals } = await importFiles(
      server.store,
      files,
      { onError: 'stop', whole: true },
      server.corner.writer,
    );
    expect(refusals).toEqual([]);
    const again = await server.store.claim(
      ids.sold.replace(server.corner.mark, `${server.corner.mark}-again`),
    );
    expect(again?.claim).toMatchObject({
      credibility: { grade: 3, reason: 'Nobody else says so', by: 'editor' },
      citations: [{ source: { reliability: { grade: 'B' } } }],
    });
  });

  it('comes back with a claim that was taken back, by its id, with its relation and who recorded it', async () => {
    const [id, relationId] = [server.corner.id('claim', 'given'), server.corner.id('relation', 'gift')];
    const read =
      'query ($id: ID!) { relation(id: $id) { type occurred claims { id summary recordedBy recordedAt credibility { grade reason by } citations { id anchor { start end } } } } }';
    await ask(judgeClaim, { id, grade: 2, reason: 'It fits the rest' });
    const before = await ask(read, { id: relationId });
    await ask('mutation ($id: ID!) { retractClaim(id: $id, reason: "In error") { id } }', { id });
    expect(await ask(read, { id: relationId })).toEqual({ relation: null });
    const restore =
      'mutation ($id: ID!, $relationId: ID!) { restoreClaim(id: $id, relationId: $relationId) { id } }';
    await ask(restore, { id, relationId });
    expect(await ask(read, { id: relationId })).toEqual(before);
    // Repeated, it stays as it is.
    await ask(restore, { id, relationId });
    expect(await ask(read, { id: relationId })).toEqual(before);
    const none = await server.ask(restore, { id: 'clm_nobody', relationId });
    expect(none.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('stays with a claim that is moved, with another summary, and moved back', async () => {
    const id = server.corner.id('claim', 'given');
    await ask(judgeClaim, { id, grade: 2, reason: 'It fits the rest' });
    const move =
      'mutation ($input: MoveClaimInput!) { moveClaim(input: $input) { summary credibility { grade } relation { id } } }';
    const relation = {
      type: 'AID',
      from: server.corner.id('actor', 'b'),
      to: server.corner.id('actor', 'c'),
    };
    const moved = await ask<{ moveClaim: { summary: string; relation: { id: string } } }>(move, {
      input: { id, relation, summary: 'The second gave aid to the third' },
    });
    expect(moved.moveClaim).toMatchObject({
      summary: 'The second gave aid to the third',
      credibility: { grade: 2 },
    });
    const short = await server.ask(move, { input: { id, relation, summary: 'Short' } });
    expect(short.errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
  });
});
