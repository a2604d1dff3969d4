import {
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isListType,
  isObjectType,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

const CLAIMS = 100;
/** A relation's claims, each with its relation, and so on: so many levels. */
const around = (levels: number): string =>
  `${'claims { relation { '.repeat(levels)}id${' } }'.repeat(levels)}`;

let server: TestServer;
let id: string;
beforeAll(async () => {
  server = await startTestServer();
  const { corner, store } = server;
  const make = someGraph(corner);
  const relation = make.relation('large', 'large0', 'large1');
  const claims = Array.from({ length: CLAIMS }, (_, i) => ({
    relation,
    claim: make.claim(`large${i}`, ['large']),
  }));
  const actors = ['large0', 'large1'].map((name) => make.state(name));
  await store.importBatch(
    { actors, sources: [make.source('large')], claims },
    { atomic: true, dryRun: false },
    corner.writer,
  );
  id = corner.id('relation', 'large');
}, startLimitMs);
afterAll(() => server.close());

describe('an answer that would be larger than its cost said', () => {
  it.each([3, 4])('is given up, compiled or not: claims of claims, %i deep', async (levels) => {
    const query = `query ($id: ID!) { relation(id: $id) { ${around(levels)} } }`;
    for (let i = 0; i < 4; i += 1) {
      const { status, data, errors } = await server.ask(query, { id }, null);
      expect([status, data]).toEqual([400, undefined]);
      expect(errors).toEqual([
        {
          message: expect.stringContaining('Ask for less at a time'),
          extensions: { code: 'QUERY_TOO_COMPLEX', cost: expect.any(Number), limit: 1_000_000 },
        },
      ]);
    }
  });

  it('keeps nobody waiting: other requests are answered before it is', async () => {
    const order: string[] = [];
    const aliases = Array.from({ length: 20 }, (_, i) => `a${i}: relation(id: $id) { ${around(3)} }`);
    const large = server.ask(`query ($id: ID!) { ${aliases.join(' ')} }`, { id }, null);
    void large.then(() => order.push('large'));
    await server.app.inject({ url: '/health/live' }).then(() => order.push('live'));
    expect((await large).errors[0]?.extensions.code).toBe('QUERY_TOO_COMPLEX');
    expect(order).toEqual(['live', 'large']);
  });

  it('is answered where it is not: claims of claims, 2 deep', async () => {
    const { errors, body } = await server.ask(
      `query ($id: ID!) { relation(id: $id) { ${around(2)} } }`,
      { id },
      null,
    );
    expect(errors).toEqual([]);
    expect(body.split(id)).toHaveLength(CLAIMS ** 2 + 1);
  });
});

describe('a question', () => {
  it('that multiplies lists within lists is refused for what it may cost', async () => {
    const aliases = Array.from({ length: 25 }, (_, i) => `a${i}: relation(id: $id) { ${around(5)} }`);
    const { status, errors } = await server.ask(`query ($id: ID!) { ${aliases.join(' ')} }`, { id }, null);
    expect([status, errors[0]?.extensions]).toEqual([
      400,
      { code: 'QUERY_TOO_COMPLEX', cost: 25 * 222_222, limit: 750_000 },
    ]);
  });

  it.each([
    [
      'a subgraph of 2,000 relations with claims, citations and sources',
      `{ subgraph(limit: 2000) { truncated actors { id kind name } relations { id type occurred evidence independentOrigins
        from { id } to { id } claims { id stance summary attribution speaker { id }
        citations { id status anchor { kind start end } source { id title publisher published url } } } } } }`,
    ],
    [
      'the origins of 5,000 relations',
      '{ subgraph(limit: 5000) { relations { id citations { source { id title publisher } } } } }',
    ],
    [
      '5,000 relations as the page draws them',
      `{ subgraph(limit: 5000) { actors { id kind name identifiers { scheme value } } relations { id type label tone directed
        occurred evidence from { id } to { id } } truncated } }`,
    ],
  ])('that is large, but no more than that, is answered: %s', async (_, query) => {
    expect((await server.ask(query, undefined, null)).errors).toEqual([]);
  });

  it('costs as many things as a list holds, whichever list it is', () => {
    const fastify: unknown = server.app.getHttpAdapter().getInstance();
    const { schema } = (fastify as { graphql: { schema: GraphQLSchema } }).graphql;
    const withoutSize = Object.values(schema.getTypeMap())
      .filter(isObjectType)
      .filter(({ name }) => !name.startsWith('__') && name !== 'Mutation')
      .flatMap((type) => Object.values(type.getFields()).map((field) => ({ type, field })))
      .filter(
        ({ field }) => isListType(getNullableType(field.type)) && isCompositeType(getNamedType(field.type)),
      )
      .filter(({ field }) => field.extensions['complexity'] === undefined)
      .map(({ type, field }) => `${type.name}.${field.name}`)
      .filter((name) => !/Connection\.(?:edges|nodes)$/u.test(name));
    // Their sizes are asked for by number where these types are.
    expect(withoutSize.sort()).toEqual([
      'Overview.actors',
      'Path.actors',
      'Path.hops',
      'Subgraph.actors',
      'Subgraph.relations',
    ]);
  });

  it('with many fields leaves one listener on its end', async () => {
    const warnings: Error[] = [];
    const hear = (warning: Error): number => warnings.push(warning);
    process.on('warning', hear);
    const aliases = Array.from({ length: 40 }, (_, i) => `a${i}: actors(first: ${i + 1}) { totalCount }`);
    expect((await server.ask(`{ ${aliases.join(' ')} }`)).errors).toEqual([]);
    await new Promise((resolve) => setImmediate(resolve));
    process.off('warning', hear);
    expect(warnings).toEqual([]);
  });
});
