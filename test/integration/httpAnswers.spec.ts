import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { judgeCitation } from '@entente/documents';
import { UnavailableError } from '@entente/model';
import { GraphStore } from '@entente/store';
import { startLimitMs, openTestStore } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

describe('an answer', () => {
  let server: TestServer;
  let siteDirectory: string;
  beforeAll(async () => {
    siteDirectory = await mkdtemp(join(tmpdir(), 'entente-site-'));
    await mkdir(join(siteDirectory, 'assets'));
    await writeFile(join(siteDirectory, 'index.html'), '<!doctype html><title>The page</title>');
    await writeFile(join(siteDirectory, 'graphiql.html'), '<!doctype html><title>GraphiQL</title>');
    await writeFile(join(siteDirectory, 'assets', 'page-0123abcd.js'), 'export {};');
    server = await startTestServer({ siteDirectory });
  }, startLimitMs);
  afterAll(async () => {
    await server.close();
    await rm(siteDirectory, { recursive: true });
  });

  const get = (url: string, accept = 'text/html,application/xhtml+xml,*/*;q=0.8') =>
    server.app.inject({ url, headers: { accept } });

  it.each([
    '/',
    '/graphql',
    '/health/live',
    '/nothing',
    '/assets/page-0123abcd.js',
    '/graphql?query={nothing}',
  ])('from %s carries the headers that keep a page to itself, and its request’s id', async (url) => {
    const { headers } = await get(url);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'x-request-id': expect.stringMatching(/^[\da-f-]{36}$/u),
    });
    const policy = new Map(
      String(headers['content-security-policy'])
        .split('; ')
        .map((rule) => [rule.split(' ')[0], rule.split(' ').slice(1)] as const),
    );
    expect(policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('script-src') ?? policy.get('default-src')).toEqual(["'self'"]);
    expect(policy.get('frame-ancestors')).toEqual(["'none'"]);
    expect([...policy.values()].flat().filter((source) => /^https?:|^\*/u.test(source))).toEqual([]);
  });

  it('has an id of its own for each request', async () => {
    const ids = await Promise.all([get('/'), get('/')]);
    expect(ids[0].headers['x-request-id']).not.toBe(ids[1].headers['x-request-id']);
  });

  it('is the page at /, and at every address that a browser asks a page of', async () => {
    for (const url of ['/', '/?relation=rel_x', '/somewhere/else']) {
      const { statusCode, body } = await get(url);
      expect([statusCode, body]).toEqual([200, expect.stringContaining('The page')]);
    }
  });

  it('is 404 in JSON where a program asks for nothing that is there', async () => {
    const answer = await get('/assets/gone.js', '*/*');
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch(/^application\/json/u);
  });

  it('may be kept by the browser for good where its name has a hash, and never otherwise', async () => {
    expect((await get('/assets/page-0123abcd.js')).headers['cache-control']).toMatch(/immutable/u);
    expect((await get('/')).headers['cache-control']).toMatch(/no-cache/u);
    expect((await get('/graphql?query={__typename}', '*/*')).headers['cache-control']).toBe(
      'private, no-cache',
    );
  });

  it('is GraphiQL at /graphql for a browser, and data for a query', async () => {
    expect((await get('/graphql')).body).toContain('GraphiQL');
    expect((await get('/graphql?query={__typename}', '*/*')).json()).toEqual({
      data: { __typename: 'Query' },
    });
  });

  it('shows no file outside the page', async () => {
    for (const url of ['/../package.json', '/%2e%2e/package.json', '/assets/..%2f..%2fpackage.json']) {
      expect((await get(url, '*/*')).body).not.toContain('"name"');
    }
  });

  it('says that the server lives, and that it is ready', async () => {
    expect((await get('/health/live')).statusCode).toBe(200);
    expect((await get('/health/ready')).statusCode).toBe(200);
  });

  it('holds an actor’s name literally, whatever it is', async () => {
    const name = `<img src=x onerror=alert(1)> ${server.corner.mark}`;
    const mutation = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id name } }';
    const { data } = await server.ask(mutation, { input: { kind: 'PERSON', name } });
    const { id } = data?.['createActor'] as { id: string };
    const read = await server.ask('query ($id: ID!) { actor(id: $id) { name } }', { id });
    expect(read.data).toEqual({ actor: { name } });
    expect(read.headers['content-type']).toMatch(/^application\/json/u);
  });

  it('tells the place of an error with numbers where it stands in a list', async () => {
    const { store } = server;
    const mutation = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }';
    await server.ask(mutation, { input: { kind: 'PERSON', name: `Someone ${server.corner.mark}` } });
    store.relationPagesOf = () => Promise.reject(new Error('broken on purpose'));
    const { errors } = await server.ask(
      'query ($s: String) { actors(search: $s, first: 1) { nodes { relations { totalCount } } } }',
      { s: server.corner.mark },
    );
    expect(errors[0]?.path).toEqual(['actors', 'nodes', 0, 'relations']);
    Reflect.deleteProperty(store, 'relationPagesOf');
  });
});

describe('an answer when something is wrong here', () => {
  class FailingStore extends GraphStore {
    override actor(): Promise<never> {
      return Promise.reject(new Error('bolt://neo4j:a-secret@10.0.0.7 said no at /srv/entente/x.js'));
    }
    override subgraph(): Promise<never> {
      return Promise.reject(
        new UnavailableError('The database cannot be reached or is overloaded; try again shortly'),
      );
    }
    override isEmpty(): Promise<never> {
      return Promise.reject(new UnavailableError('The database cannot be reached'));
    }
  }

  let server: TestServer;
  beforeAll(async () => {
    const corner = await openTestStore();
    server = await startTestServer({
      store: new FailingStore(corner.driver, corner.database, judgeCitation),
    });
    await corner.close();
  }, startLimitMs);
  afterAll(() => server.close());

  it('says no more than the request’s id, and the log has the rest', async () => {
    for (let asked = 0; asked < 3; asked += 1) {
      const { body, errors, headers } = await server.ask('{ actor(id: "act_x") { id } }');
      expect(errors.map(({ extensions }) => extensions.code)).toEqual(['INTERNAL_SERVER_ERROR']);
      expect(body).toContain(String(headers['x-request-id']));
      expect(body).not.toMatch(/bolt|secret|10\.0|srv|stack/u);
      expect(server.logged()).toContain(String(headers['x-request-id']));
    }
    expect(server.logged()).toContain('bolt://neo4j');
  });

  it('is 503 and says when to come back where the database is away', async () => {
    const { status, headers, errors } = await server.ask('{ subgraph { truncated } }');
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect(Number(headers['retry-after'])).toBeGreaterThan(0);
  });

  it('says that the server lives, and is not ready', async () => {
    expect((await server.app.inject({ url: '/health/live' })).statusCode).toBe(200);
    expect((await server.app.inject({ url: '/health/ready' })).statusCode).toBe(503);
  });

  it('is written to the log only where it is a fault of ours', async () => {
    const before = server.logged();
    await server.ask('{ relations(first: 0) { totalCount } }');
    await server.ask('{ nothing }');
    expect(server.logged()).toBe(before);
  });
});
