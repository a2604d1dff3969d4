import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { type AnsweredError, startTestServer, type TestServer } from '../support/testServer.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, startLimitMs);
afterAll(() => server.close());

interface Posted {
  readonly status: number;
  readonly data: Record<string, unknown> | null | undefined;
  readonly error: AnsweredError | undefined;
}

async function post(body: Buffer | string, type = 'application/json', url = '/graphql'): Promise<Posted> {
  const headers = { authorization: `Bearer ${server.editorToken}`, 'content-type': type };
  const answer = await server.app.inject({ method: 'POST', url, headers, payload: body });
  const { data, errors } = answer.json<{ data?: Posted['data']; errors?: AnsweredError[] }>();
  return { status: answer.statusCode, data, error: errors?.[0] };
}

const createActor = (name: string): string =>
  JSON.stringify({
    query: 'mutation ($input: CreateActorInput!) { createActor(input: $input) { name } }',
    variables: { input: { kind: 'PERSON', name: `${name} ${server.corner.mark}`, allowSameName: true } },
  });
const addSource = (text: string): string =>
  JSON.stringify({
    query: 'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
    variables: { input: { title: `Bytes ${server.corner.mark}`, text: `${text} ${server.corner.mark}` } },
  });
const written = async (): Promise<unknown> =>
  (
    await server.corner.run(
      `CALL () { MATCH (a:Actor) WHERE a.name CONTAINS $mark RETURN count(a) AS actors }
       CALL () { MATCH (s:Source) WHERE s.title CONTAINS $mark RETURN count(s) AS sources }
       RETURN actors, sources`,
      { mark: server.corner.mark },
    )
  )[0];

describe('a body of JSON', () => {
  it.each([
    ['a name in Latin-1', () => createActor('Café'), 'latin1'],
    ['a text in Latin-1', () => addSource('Café'), 'latin1'],
    ['UTF-16 without a mark', () => createActor('𝄞é'), 'utf16le'],
  ] as const)('is refused where its bytes are no UTF-8, with the first: %s', async (_, json, encoding) => {
    const before = await written();
    const bytes = Buffer.from(json(), encoding);
    const { status, error } = await post(bytes);
    const wrong = encoding === 'latin1' ? bytes.indexOf(0xe9) : bytes.findIndex((byte) => byte >= 0x80);
    expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(error?.message).toBe(`Byte ${wrong} of the body is not UTF-8; JSON is sent in UTF-8`);
    expect(await written()).toEqual(before);
  });

  it('is refused where a letter of several bytes is cut off', async () => {
    const bytes = Buffer.from(createActor('Café'));
    const at = bytes.indexOf(0xc3);
    const { status, error } = await post(Buffer.concat([bytes.subarray(0, at + 1), bytes.subarray(at + 2)]));
    expect([status, error?.message]).toEqual([400, expect.stringContaining(`Byte ${at} of the body`)]);
  });

  it.each(['iso-8859-1', 'ISO-8859-1', '"utf-16"', 'utf-16le', 'us-ascii'])(
    'is 415 where it says that it is in %s, whatever it is in',
    async (charset) => {
      const before = await written();
      const { status, error } = await post(createActor('Said'), `application/json; charset=${charset}`);
      expect([status, error?.extensions.code]).toEqual([415, 'BAD_USER_INPUT']);
      expect(error?.message).toContain('UTF-8');
      expect(await written()).toEqual(before);
    },
  );

  it.each(['', '; charset=utf-8', ';charset="UTF-8"', '; charset=UTF8'])(
    'is taken to the letter as application/json%s',
    async (parameter) => {
      const { data } = await post(createActor('Café 😀 \ufffd'), `application/json${parameter}`);
      expect(data).toEqual({ createActor: { name: `Café 😀 \ufffd ${server.corner.mark}` } });
    },
  );

  it('may begin with a byte order mark', async () => {
    expect(await post('\ufeff{"query":"{ __typename }"}')).toMatchObject({ data: { __typename: 'Query' } });
  });

  it.each([
    ['{"query":"{ __typename }","variables":{"f":{"__proto__":{"a":1}}}}', '__proto__'],
    ['{"query":"{ __typename }","variables":{"\\u005f_proto__":1}}', '__proto__'],
    ['{"query":"{ __typename }","variables":{"f":[{"constructor":{"prototype":{}}}]}}', 'constructor'],
  ])('is refused for a name that is not taken, and says which: %s', async (body, name) => {
    const { status, error } = await post(body);
    expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(error?.message).toBe(`The body has ${name} as a name, which is not taken; leave it out`);
  });

  it('may speak of such names in its texts', async () => {
    const { data } = await post(createActor('__proto__ constructor'));
    expect(data).toEqual({ createActor: { name: `__proto__ constructor ${server.corner.mark}` } });
  });

  it('is refused where it nests deeper than anything that is asked for', async () => {
    const deep = `${'['.repeat(100_000)}${']'.repeat(100_000)}`;
    const { status, error } = await post(`{"query":"{ __typename }","variables":{"f":${deep}}}`);
    expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(error?.message).toMatch(/more than 100 levels deep/u);
  });

  it('is refused the same by GET, and where a stream is asked for', async () => {
    const variables = encodeURIComponent('{"f":{"__proto__":1}}');
    const got = await server.app.inject(`/graphql?query={__typename}&variables=${variables}`);
    expect([got.statusCode, got.body]).toEqual([400, expect.stringContaining('variables has __proto__')]);
    const streams = [
      await post('{"query":"{ __typename }","variables":{"__proto__":1}}', undefined, '/graphql/stream'),
      await post(Buffer.from('{"query":"{ é }"}', 'latin1'), undefined, '/graphql/stream'),
    ];
    for (const { status, error } of streams) {
      expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    }
    expect(await post('{}', 'application/json; charset=utf-16', '/graphql/stream')).toMatchObject({
      status: 415,
    });
  });

  it.each([
    ['{"query": "{ __ty', /is no JSON/u],
    ['', /empty/u],
    ['{"query":""}', /query is empty/u],
    ['{"query":" \\n"}', /query is empty/u],
  ])('that asks for nothing is told so: %j', async (body, said) => {
    const { status, error } = await post(body);
    expect([status, error?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(error?.message).toMatch(said);
  });
});
