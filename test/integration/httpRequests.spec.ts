import { request as httpRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { type Answer, type AnsweredError, startTestServer, type TestServer } from '../support/testServer.js';

const createActor = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }';

describe('a request that is out of bounds', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, startLimitMs);
  afterAll(() => server.close());

  const authorization = (): Record<string, string> => ({ authorization: `Bearer ${server.editorToken}` });
  const countOf = async (name: string): Promise<unknown> =>
    (await server.corner.run('MATCH (a:Actor {name: $name}) RETURN count(a) AS n', { name }))[0]?.['n'];
  const codeIn = (body: string): string | undefined =>
    (JSON.parse(body) as { errors: AnsweredError[] }).errors[0]?.extensions.code;
  const refusedFor = ({ status, errors }: Answer): [number, string | undefined] => [
    status,
    errors[0]?.extensions.code,
  ];

  it.each(['GET', 'HEAD'] as const)(
    'is refused where it would write by %s, and nothing is written',
    async (method) => {
      const name = `By ${method} ${server.corner.mark}`;
      const query = `mutation { createActor(input: { kind: PERSON, name: "${name}" }) { id } }`;
      for (const url of [
        `/graphql?query=${encodeURIComponent(query)}`,
        `/graphql?query=${encodeURIComponent(`query Q { __typename } ${query.replace('mutation', 'mutation M')}`)}&operationName=M`,
      ]) {
        const answer = await server.app.inject({ method, url, headers: authorization() });
        expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'POST']);
      }
      expect(await countOf(name)).toBe(0);
    },
  );

  it.each(['OPTIONS', 'PUT', 'PATCH', 'DELETE'] as const)(
    'is refused by %s, with the methods there are',
    async (method) => {
      const headers = { ...authorization(), 'content-type': 'application/json' };
      const answer = await server.app.inject({ method, url: '/graphql', headers });
      expect([answer.statusCode, answer.headers['allow']]).toEqual([405, 'GET, HEAD, POST']);
      expect(codeIn(answer.body)).toBe('BAD_USER_INPUT');
    },
  );

  it('is refused where a page of another site asks for it as a picture, and answered where it is followed as a link', async () => {
    const ask = (mode: string) =>
      server.app.inject({
        url: '/graphql?query={__typename}',
        headers: { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': mode },
      });
    const picture = await ask('no-cors');
    expect([picture.statusCode, codeIn(picture.body)]).toEqual([403, 'BAD_USER_INPUT']);
    expect((await ask('navigate')).statusCode).toBe(200);
  });

  it('is told where subscriptions are, by GET as by POST', async () => {
    const query = 'subscription { relationChanged { sequence } }';
    const answer = await server.app.inject(`/graphql?query=${encodeURIComponent(query)}`);
    expect([answer.statusCode, codeIn(answer.body)]).toEqual([400, 'BAD_USER_INPUT']);
    expect(answer.body).toContain('/graphql/stream');
  });

  it.each([
    ['a query that is no text', { query: 5 }],
    ['a query that is true', { query: true }],
    ['a list of queries', { query: ['{ __typename }'] }],
    ['no query', {}],
    ['variables that are a number', { query: '{ __typename }', variables: 0 }],
    ['variables that are a list', { query: '{ __typename }', variables: [] }],
    ['extensions that are a number', { query: '{ __typename }', extensions: 5 }],
    ['an operationName that is a number', { query: '{ __typename }', operationName: 5 }],
  ])('is refused with 400 where it has %s', async (_, payload) => {
    const answer = await server.app.inject({ method: 'POST', url: '/graphql', payload });
    expect([answer.statusCode, codeIn(answer.body)]).toEqual([400, 'BAD_USER_INPUT']);
  });

  it.each(['variables=7', 'variables=x', 'variables=[]', 'extensions=5'])(
    'is refused with 400 by GET with %s',
    async (given) => {
      const answer = await server.app.inject({ url: `/graphql?query={__typename}&${given}` });
      expect([answer.statusCode, codeIn(answer.body)]).toEqual([400, 'BAD_USER_INPUT']);
    },
  );

  it.each(['operationName=', 'variables=', 'extensions='])(
    'is answered by GET where it has %s, which is nothing',
    async (given) => {
      const answer = await server.app.inject({ url: `/graphql?query={__typename}&${given}` });
      expect(answer.json()).toEqual({ data: { __typename: 'Query' } });
    },
  );

  it.each([
    'text/plain',
    'application/graphql',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
  ])('is refused as %s, which a page from elsewhere could send, and nothing is written', async (type) => {
    const name = `As ${type} ${server.corner.mark}`;
    const query = `mutation { createActor(input: { kind: PERSON, name: "${name}" }) { id } }`;
    const bodies: Record<string, string> = {
      'text/plain': JSON.stringify({ query }),
      'application/graphql': query,
      'application/x-www-form-urlencoded': `query=${encodeURIComponent(query)}`,
      'multipart/form-data; boundary=x': `--x\r\nContent-Disposition: form-data; name="query"\r\n\r\n${query}\r\n--x--\r\n`,
    };
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...authorization(), 'content-type': type },
      payload: bodies[type] ?? '',
    });
    expect(answer.statusCode).toBe(415);
    expect(await countOf(name)).toBe(0);
  });

  it('is refused with 413 where its body is larger than any document may be', async () => {
    const answer = await server.ask(`{ __typename } # ${'x'.repeat(17_000_000)}`);
    expect(answer.status).toBe(413);
    expect(answer.body).not.toMatch(/node_modules|at .*\.js/u);
  });

  it('is refused with 413 past one megabyte where nobody is known to send it', async () => {
    const answer = await server.ask(`{ __typename } # ${'x'.repeat(1_100_000)}`, undefined, null);
    expect(answer.status).toBe(413);
  });

  it('is refused where it is a gzip bomb, which is not unpacked', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json', 'content-encoding': 'gzip' },
      payload: gzipSync(Buffer.alloc(20_000_000, ' ')),
    });
    expect(answer.statusCode).toBe(413);
    expect(answer.body).toContain('1048576 bytes');
  });

  it('is refused where it is larger than a reader’s may be when it is unpacked, and an editor’s likewise', async () => {
    const send = (bytes: number, headers: Record<string, string>) =>
      server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json', ...headers },
        payload: gzipSync(`{"query":"{ __typename }"${' '.repeat(bytes)}}`),
      });
    const packed = { 'content-encoding': 'gzip' };
    expect((await send(1_000_000, packed)).statusCode).toBe(200);
    expect((await send(1_100_000, packed)).statusCode).toBe(413);
    expect((await send(1_100_000, { ...packed, ...authorization() })).statusCode).toBe(200);
    const tooLarge = await send(17_000_000, { ...packed, ...authorization() });
    expect([tooLarge.statusCode, codeIn(tooLarge.body)]).toEqual([413, 'BAD_USER_INPUT']);
    expect(tooLarge.body).toContain('16777216');
  });

  it.each(['variables', 'extensions', 'anything'])('is refused where its %s nest very deep', async (name) => {
    for (const [depth, status] of [
      [90, 200],
      [101, 400],
      [5_000, 400],
      [60_000, 400],
    ]) {
      const nested = `${'{"a":'.repeat(depth ?? 0)}1${'}'.repeat(depth ?? 0)}`;
      const answer = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        headers: { 'content-type': 'application/json' },
        payload: `{"query":"{ __typename }","${name}":${nested}}`,
      });
      expect([depth, answer.statusCode]).toEqual([depth, status]);
      if (status === 400)
        expect([codeIn(answer.body), answer.body]).toEqual([
          'BAD_USER_INPUT',
          expect.stringContaining('100 levels'),
        ]);
    }
  });

  it('is refused where it nests very deep, by GET and as a stream', async () => {
    const nested = `${'{"a":'.repeat(2_000)}1${'}'.repeat(2_000)}`;
    const query = 'subscription ($a: Int) { relationChanged { sequence } }';
    const asked = new URLSearchParams({ query, variables: `{"a":${nested}}` }).toString();
    const answers = await Promise.all([
      server.app.inject({ url: `/graphql?${asked}` }),
      server.app.inject({ url: `/graphql/stream?${asked}` }),
      server.app.inject({
        method: 'POST',
        url: '/graphql/stream',
        headers: { 'content-type': 'application/json' },
        payload: `{"query":${JSON.stringify(query)},"variables":{"a":${nested}}}`,
      }),
    ]);
    for (const answer of answers) {
      expect([answer.statusCode, codeIn(answer.body)]).toEqual([400, 'BAD_USER_INPUT']);
      expect(answer.body).toContain('100 levels');
    }
  });

  it('is refused where its JSON is cut off, without a stack trace or a path', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { 'content-type': 'application/json' },
      payload: '{"query": "{ __ty',
    });
    expect(answer.statusCode).toBe(400);
    expect(answer.json<{ errors: unknown[] }>().errors).toHaveLength(1);
    expect(answer.body).not.toMatch(/node_modules|\.js|\/work/u);
  });

  it('is refused where it is a batch', async () => {
    const answer = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      payload: [{ query: '{ __typename }' }, { query: '{ __typename }' }],
    });
    expect(answer.statusCode).toBe(400);
  });

  it.each([
    ['101 aliases', `{ ${Array.from({ length: 101 }, (_, i) => `a${i}: __typename`).join(' ')} }`],
    [
      '16 searches for paths',
      `{ ${Array.from({ length: 16 }, (_, i) => `p${i}: paths(from: "act_a", to: "act_b") { length }`).join(' ')} }`,
    ],
    ['a comment of 200,000 letters', `{ __typename } # ${'x'.repeat(200_000)}`],
    ['1,000 times one field', `{ ${'__typename '.repeat(1_000)} }`],
    ['495 times one field with others below it', `{ ${'viewer { role } '.repeat(495)} }`],
    [
      'fragments that double',
      `{ relations { nodes { ...F0 } } } ${Array.from({ length: 14 }, (_, i) => `fragment F${i} on Relation { ...F${i + 1} ...F${i + 1} }`).join(' ')} fragment F14 on Relation { id }`,
    ],
    [
      'types of types of types',
      '{ __schema { types { possibleTypes { possibleTypes { possibleTypes { name } } } } } }',
    ],
    ['10,000 times one field', `{ ${'__typename '.repeat(10_000)} }`],
    [
      'a nesting of 26 levels',
      `{ relations { nodes { ${'from { relations { nodes { '.repeat(8)}id${' } } }'.repeat(8)} } } }`,
    ],
    [
      'pages of pages of pages',
      '{ relations(first: 100) { nodes { from { relations(first: 100) { nodes { to { relations(first: 100) { nodes { id } } } } } } } } }',
    ],
  ])('is refused as too complex: %s', async (_, query) => {
    const before = Date.now();
    const answer = await server.ask(query, undefined, null);
    expect(refusedFor(answer)).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(answer.errors.length).toBeLessThanOrEqual(5);
    expect(answer.errors[0]?.extensions).toEqual({
      code: 'QUERY_TOO_COMPLEX',
      cost: expect.any(Number),
      limit: expect.any(Number),
    });
    expect(Date.now() - before).toBeLessThan(2_000);
  });

  it('stays refused as too complex when it was asked often enough to be compiled', async () => {
    const query =
      'query ($n: Int) { relations(first: $n) { nodes { from { relations(first: $n) { nodes { from { relations(first: $n) { nodes { id } } } } } } } } }';
    const codes: (string | undefined)[] = [];
    for (const n of [1, 1, 1, 100, 1, 100]) {
      codes.push((await server.ask(query, { n })).errors[0]?.extensions.code);
    }
    expect(codes).toEqual([
      undefined,
      undefined,
      undefined,
      'QUERY_TOO_COMPLEX',
      undefined,
      'QUERY_TOO_COMPLEX',
    ]);
  });

  it('is refused where its fragments go round in circles', async () => {
    const answer = await server.ask(
      '{ relations { nodes { ...A } } } fragment A on Relation { from { relations { nodes { ...A } } } }',
    );
    expect(refusedFor(answer)).toEqual([400, 'BAD_USER_INPUT']);
  });

  it('names no more than five of its faults', async () => {
    const answer = await server.ask(`{ ${Array.from({ length: 50 }, (_, i) => `nothing${i}`).join(' ')} }`);
    expect(answer.status).toBe(400);
    expect(answer.errors.length).toBeGreaterThan(0);
    expect(answer.errors.length).toBeLessThanOrEqual(5);
  });

  it('is refused where it names an operation that it does not have, by POST and by GET', async () => {
    const query = 'query A { __typename }';
    const answers = await Promise.all([
      server.app.inject({ method: 'POST', url: '/graphql', payload: { query, operationName: 'B' } }),
      server.app.inject({
        method: 'GET',
        url: `/graphql?operationName=B&query=${encodeURIComponent(query)}`,
      }),
    ]);
    for (const answer of answers) {
      expect(answer.statusCode).toBe(400);
      expect(answer.json<Answer>().errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    }
  });

  it('gets the operation that it names, also where the document has two and is asked often', async () => {
    const query = 'query A { a: __typename } query B { b: __typename }';
    const data: unknown[] = [];
    for (const operationName of ['A', 'A', 'A', 'B', 'A', 'B']) {
      const answer = await server.app.inject({
        method: 'POST',
        url: '/graphql',
        payload: { query, operationName },
      });
      data.push(Object.keys(answer.json<{ data: object }>().data)[0]);
    }
    expect(data).toEqual(['a', 'a', 'a', 'b', 'a', 'b']);
  });

  it('may be of several times a megabyte where it brings an editor’s document', async () => {
    const { corner } = server;
    const added = await server.ask(
      'mutation ($input: AddSourceInput!) { addSource(input: $input) { id held } }',
      {
        input: {
          title: `Long ${corner.mark}`,
          text: `${corner.mark} ${'a long document. '.repeat(200_000)}`,
        },
      },
    );
    expect(added.errors).toEqual([]);
  });

  it('does not change what is written when it is asked again after compilation', async () => {
    const name = `Compiled ${server.corner.mark}`;
    for (const kind of ['PERSON', 'COMPANY', 'STATE'])
      await server.ask(createActor, { input: { kind, name, allowSameName: true } });
    const rows = await server.corner.run(
      'MATCH (a:Actor {name: $name}) RETURN a.kind AS kind ORDER BY kind',
      { name },
    );
    expect(rows.map(({ kind }) => kind)).toEqual(['COMPANY', 'PERSON', 'STATE']);
  });

  it('does not end the process when its client goes away in the middle', async () => {
    await server.app.listen(0, '127.0.0.1');
    const { port } = server.app.getHttpServer().address() as AddressInfo;
    await new Promise<void>((resolve) => {
      const sent = httpRequest({
        port,
        path: '/graphql',
        method: 'POST',
        headers: { 'content-type': 'application/json', 'content-length': '1000' },
      });
      sent.on('error', () => resolve());
      sent.write('{"query":');
      setTimeout(() => sent.destroy(), 50);
    });
    expect((await server.ask('{ __typename }')).data).toEqual({ __typename: 'Query' });
  });
});
