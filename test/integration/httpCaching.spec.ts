import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

let server: TestServer;
let actorId: string;
beforeAll(async () => {
  server = await startTestServer();
  actorId = await createActor('kept');
}, startLimitMs);
afterAll(() => server.close());

async function createActor(name: string): Promise<string> {
  const { data } = await server.ask(
    'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
    { input: { kind: 'STATE', name: `${name} ${server.corner.mark}` } },
  );
  return (data as { createActor: { id: string } }).createActor.id;
}

/** Asks by GET, as a browser does. Other suites write to the same log; what they write makes an answer new. */
const get = (query: string, headers: Record<string, string> = {}) =>
  server.app.inject({ method: 'GET', url: `/graphql?query=${encodeURIComponent(query)}`, headers });

const question = (): string => `{ actor(id: "${actorId}") { id name } }`;

/** Asks until nothing was written between the two questions, then answers with both. */
async function askTwice(
  headers: Record<string, string> = {},
  again: Record<string, string> = headers,
  bring = (etag: string) => etag,
) {
  for (;;) {
    const before = await server.store.logHead();
    // What the server knows of the log may be a second old.
    await new Promise((resolve) => setTimeout(resolve, 1100));
    const first = await get(question(), headers);
    const etag = String(first.headers['etag']);
    const second = await get(question(), { ...again, 'if-none-match': bring(etag) });
    if ((await server.store.logHead()) === before) return { first, second, etag };
  }
}

/**
 * Asks twice until the second costs nothing, or five times. Where the database takes over 150 ms to say how far its log is, which a busy machine may
 * bring about, the server answers anew rather than have a reader wait.
 */
async function askUnchanged(bring?: (etag: string) => string) {
  let asked = await askTwice({}, {}, bring);
  for (let times = 1; times < 5 && asked.second.statusCode !== 304; times += 1)
    asked = await askTwice({}, {}, bring);
  return asked;
}

describe('an answer that was given before', () => {
  it('costs 304 and no body where nothing was written since', async () => {
    const { first, second, etag } = await askUnchanged();
    expect(first.statusCode).toBe(200);
    expect(first.headers['cache-control']).toBe('private, no-cache');
    expect(first.headers['vary']).toMatch(/authorization/u);
    expect([second.statusCode, second.body, second.headers['etag']]).toEqual([304, '', etag]);
  }, 30_000);

  it.each<[string, (etag: string) => string]>([
    ['without the sign of weakness', (etag) => etag.replace('W/', '')],
    ['in a list', (etag) => `"another", ${etag},W/"a third"`],
    ['in a list, without the sign', (etag) => `W/"another" , ${etag.replace('W/', '')}`],
    ['as *, for whatever answer there is', () => '*'],
    ['as * in a list', () => '"another", *'],
  ])(
    'is known by its mark %s',
    async (_, bring) => {
      const { second, etag } = await askUnchanged(bring);
      expect([second.statusCode, second.body, second.headers['etag']]).toEqual([304, '', etag]);
    },
    30_000,
  );

  it('is given anew to who brings other marks', async () => {
    const { second } = await askTwice({}, {}, () => '"another", W/"a third"');
    expect(second.statusCode).toBe(200);
  }, 30_000);

  it('is none where there is no answer: * stands for no error, and for no writing', async () => {
    const anything = { 'if-none-match': '*' };
    expect((await get('{ nothing }', anything)).statusCode).toBe(400);
    expect((await get('{ actors(first: 0) { totalCount } }', anything)).body).toContain('BAD_USER_INPUT');
    const closed = await startTestServer({ readNeedsToken: true });
    const refused = await closed.app.inject({
      url: `/graphql?query=${encodeURIComponent('{ __typename }')}`,
      headers: anything,
    });
    expect(refused.statusCode).toBe(401);
    await closed.close();
    const input = `{ kind: STATE, name: "written ${server.corner.mark}" }`;
    const written = await server.app.inject({
      method: 'POST',
      url: '/graphql',
      headers: { ...anything, authorization: `Bearer ${server.editorToken}` },
      payload: { query: `mutation { createActor(input: ${input}) { name } }` },
    });
    expect([written.statusCode, written.body]).toEqual([200, expect.stringContaining('written')]);
  });

  it('is given anew once something was written', async () => {
    const { etag } = await askTwice();
    const name = `renamed ${server.corner.mark}`;
    await server.ask('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { id } }', {
      input: { id: actorId, name },
    });
    const anew = await get(question(), { 'if-none-match': etag });
    expect(anew.statusCode).toBe(200);
    expect(anew.body).toContain(name);
    expect(anew.headers['etag']).not.toBe(etag);
  }, 30_000);

  it('does not stand for what somebody else may see', async () => {
    const { second } = await askTwice({}, { authorization: `Bearer ${server.editorToken}` });
    expect(second.statusCode).toBe(200);
  }, 30_000);

  it('is marked by what is asked, not by words', async () => {
    const named = await get('{ integrity: actors(search: "integrity", first: 1) { totalCount } }');
    expect([named.statusCode, typeof named.headers['etag']]).toEqual([200, 'string']);
    const hidden = await get('{ ...F } fragment F on Query { fine: integrity { actors } }');
    expect([hidden.statusCode, hidden.headers['etag']]).toEqual([200, undefined]);
  });

  it('is no reason for 304 to a POST, which HTTP does not have', async () => {
    const ask = (headers: Record<string, string>) =>
      server.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query: question() } });
    const { etag } = await askTwice();
    for (const mark of [etag, '*']) {
      const { statusCode, headers } = await ask({ 'if-none-match': mark });
      expect([statusCode, headers['etag']]).toEqual([200, undefined]);
    }
    const head = await server.app.inject({
      method: 'HEAD',
      url: `/graphql?query=${encodeURIComponent(question())}`,
      headers: { 'if-none-match': '*' },
    });
    expect(head.statusCode).toBe(304);
  }, 30_000);

  it('is marked where it is a query answered whole, and nowhere else', async () => {
    expect((await get('{ nothing }')).headers['etag']).toBeUndefined();
    // It reads documents anew.
    expect((await get('{ integrity { actors } }')).headers['etag']).toBeUndefined();
    expect((await get('{ actors(first: 0) { totalCount } }')).headers['etag']).toBeUndefined();
    const written = await server.ask(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
      { input: { kind: 'STATE', name: `other ${server.corner.mark}` } },
    );
    expect(written.headers['etag']).toBeUndefined();
    expect(written.headers['cache-control']).toBe('no-store');
  });
});

describe('a large answer', () => {
  it.each(['gzip', 'br'])('is sent as %s to who takes that', async (encoding) => {
    const vocabulary = '{ vocabulary { type label description } }';
    const packed = await get(vocabulary, { 'accept-encoding': encoding });
    const plain = await get(vocabulary);
    expect(packed.headers['content-encoding']).toBe(encoding);
    expect(packed.rawPayload.length).toBeLessThan(plain.rawPayload.length / 2);
  });

  it('is sent as it is where it is small, or where nothing else is taken', async () => {
    expect(
      (await get(question(), { 'accept-encoding': 'gzip' })).headers['content-encoding'],
    ).toBeUndefined();
    expect(
      (await get('{ vocabulary { type label description } }')).headers['content-encoding'],
    ).toBeUndefined();
  });
});
