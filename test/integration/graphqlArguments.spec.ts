import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDenseGraph } from '../support/recordDenseGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let server: TestServer;
let start: string;
beforeAll(async () => {
  server = await startTestServer();
  await recordDenseGraph(server);
  start = server.corner.id('actor', 'dense0');
}, startLimitMs);
afterAll(() => server.close());

describe('an argument that is null', () => {
  it.each([
    ['actors', ['first'], 'search: MARK, ', 'nodes { id }'],
    ['relations', ['first', 'after'], 'filter: OWN, ', 'nodes { id }'],
    ['subgraph', ['limit'], 'filter: OWN, ', 'relations { id }'],
    ['neighbourhood', ['depth', 'limit', 'filter'], 'actorIds: [START], ', 'relations { id }'],
    ['paths', ['limit', 'maxLength', 'rank', 'directed', 'filter'], 'from: START, to: START, ', 'length'],
    ['resolveActor', ['limit'], 'name: MARK, ', 'score'],
    ['timeline', ['bucket'], 'filter: OWN, ', 'start'],
  ])('is its default: %s', async (field, names, others, selection) => {
    const { corner } = server;
    const needed = others
      .replaceAll('START', JSON.stringify(start))
      .replaceAll('MARK', JSON.stringify(corner.mark))
      .replaceAll('OWN', `{ sourceIds: [${JSON.stringify(corner.id('source', 'dense'))}] }`);
    const nulls = names.map((name) => `${name}: null`).join(', ');
    const asked = await server.ask(`{ ${field}(${needed}${nulls}) { ${selection} } }`);
    const left = await server.ask(`{ ${field}(${needed}) { ${selection} } }`);
    expect([asked.errors, asked.data]).toEqual([[], left.data]);
  });

  it.each(['relations', 'subgraph', 'timeline'])('is no filter: %s', async (field) => {
    expect((await server.ask(`{ ${field}(filter: null) { __typename } }`)).errors).toEqual([]);
  });

  it('costs what its default costs', async () => {
    const deep = `{ relations(first: $n) { nodes { from { relations(first: $n) { nodes { from { relations(first: $n) {
      nodes { claims { citations { id quote before after } } } } } } } } } } }`;
    const { errors } = await server.ask(`query ($n: Int) ${deep}`, { n: null });
    const { errors: left } = await server.ask(`query ($n: Int = 20) ${deep}`);
    expect(errors.map(({ extensions }) => extensions)).toEqual(left.map(({ extensions }) => extensions));
  });
});

describe('a cursor', () => {
  it('of another list is refused', async () => {
    const { data } = await server.ask('{ actors(first: 1) { pageInfo { endCursor } } }');
    const cursor = (data as { actors: { pageInfo: { endCursor: string } } }).actors.pageInfo.endCursor;
    const { errors } = await server.ask(
      'query ($after: String) { relations(after: $after) { nodes { id } } }',
      {
        after: cursor,
      },
    );
    expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT', field: 'after' });
    expect(errors[0]?.message).toContain('another list');
  });
});

describe('a neighbourhood of which there is more than the limit', () => {
  it.each([1, 5, 16, 20])('has the relations of the actor it is asked about first: of %i', async (limit) => {
    const { data, errors } = await server.ask(
      `query ($ids: [ID!]!, $limit: Int) { neighbourhood(actorIds: $ids, limit: $limit) {
        truncated relations { from { id } to { id } } } }`,
      { ids: [start], limit },
    );
    expect(errors).toEqual([]);
    const { relations, truncated } = (
      data as {
        neighbourhood: { truncated: boolean; relations: { from: { id: string }; to: { id: string } }[] };
      }
    ).neighbourhood;
    const own = relations.filter(({ from, to }) => [from.id, to.id].includes(start));
    expect([relations.length, own.length, truncated]).toEqual([limit, Math.min(limit, 16), true]);
  });
});
