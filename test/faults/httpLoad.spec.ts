import { judgeCitation } from '@entente/documents';
import { GraphStore, openDriver, type Path } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type FlakyNeo4j, flakyNeo4j } from '../support/flakyNeo4j.js';
import { quickest } from '../support/quickest.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const post = (base: string, query: string, more: RequestInit = {}): Promise<Response> =>
  fetch(`${base}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...more.headers },
    body: JSON.stringify({ query }),
    ...(more.signal ? { signal: more.signal } : {}),
  });

async function listen(server: TestServer): Promise<string> {
  await server.app.listen(0, '127.0.0.1');
  return server.app.getUrl();
}

describe('many large questions at once', () => {
  let open: () => void;
  const gate = new Promise<void>((resolve) => (open = resolve));
  /** Searches that take until the gate is open. */
  class SlowStore extends GraphStore {
    override async paths(): Promise<Path[]> {
      await gate;
      return [];
    }
  }
  let corner: TestStore;
  let server: TestServer;
  let base: string;
  beforeAll(async () => {
    corner = await openTestStore();
    server = await startTestServer({ store: new SlowStore(corner.driver, corner.database, judgeCitation) });
    base = await listen(server);
  }, startLimitMs);
  afterAll(async () => {
    await server.close();
    await corner.close();
  });

  it('are answered as far as can be; the surplus is told at once when to come back, and the server stays well', async () => {
    const query = '{ paths(from: "act_a", to: "act_b", maxLength: 6, limit: 50) { length } }';
    const began = performance.now();
    const answers = Array.from({ length: 50 }, () =>
      post(base, query).then((answer) => ({ answer, after: performance.now() - began })),
    );
    const turnedAway = [];
    for (let i = 0; i < 30; i += 1) {
      const unavailable = answers.map(async (asked) => {
        const { answer, after } = await asked;
        return answer.status === 503 ? { answer, after, asked } : new Promise<never>(() => undefined);
      });
      const { answer, after, asked } = await Promise.race(unavailable);
      void answers.splice(answers.indexOf(asked), 1);
      turnedAway.push(after);
      expect(answer.headers.get('retry-after')).toMatch(/^\d+$/u);
      const { errors } = (await answer.json()) as { errors: { extensions: { code: string } }[] };
      expect(errors[0]?.extensions.code).toBe('UNAVAILABLE');
    }
    const looked = await quickest(async () => {
      expect((await fetch(`${base}/health/live`)).status).toBe(200);
    });
    expect(looked).toBeLessThan(200);
    open();
    const served = await Promise.all(answers);
    expect(served.map(({ answer }) => answer.status)).toEqual(Array.from({ length: 20 }, () => 200));
    expect(Math.max(...turnedAway)).toBeLessThan(Math.min(...served.map(({ after }) => after)));
  });
});

describe('a client that goes away', () => {
  it('has what the database does for it ended', async () => {
    const server = await startTestServer();
    const base = await listen(server);
    const { data } = await server.ask(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
      { input: { kind: 'STATE', name: `x ${server.corner.mark}` } },
    );
    const { id } = (data as { createActor: { id: string } }).createActor;
    const holder = server.corner.driver.session();
    const lock = await holder.beginTransaction();
    await lock.run('MATCH (a:Actor {id: $id}) SET a.touched = true', { id });
    const waiting = async (): Promise<number> => {
      const rows = await server.corner.run(
        'SHOW TRANSACTIONS YIELD currentQuery, parameters WHERE parameters.ids = [$id] RETURN count(*) AS count',
        { id },
      );
      return Number(rows[0]?.['count']);
    };
    const leave = new AbortController();
    const asked = post(base, `mutation { updateActor(input: { id: "${id}", name: "y" }) { id } }`, {
      headers: { authorization: `Bearer ${server.editorToken}` },
      signal: leave.signal,
    }).catch((error: unknown) => (error as Error).name);
    await until(async () => (await waiting()) === 1);
    leave.abort();
    expect(await asked).toBe('AbortError');
    await until(async () => (await waiting()) === 0);
    await lock.rollback();
    await holder.close();
    expect(await server.corner.run('MATCH (a:Actor {id: $id}) RETURN a.name AS name', { id })).toEqual([
      { name: `x ${server.corner.mark}` },
    ]);
    await server.close();
  });
});

describe('a database that fails', () => {
  let network: FlakyNeo4j;
  let driver: ReturnType<typeof openDriver>;
  let server: TestServer;
  let base: string;
  const ask = async (): Promise<{ status: number; after: number; code: string | undefined }> => {
    const began = performance.now();
    const answer = await post(base, '{ actors(first: 1) { totalCount } }');
    const { errors } = (await answer.json()) as { errors?: { extensions: { code: string } }[] };
    return {
      status: answer.status,
      after: performance.now() - began,
      code: errors?.[0]?.extensions.code,
    };
  };
  beforeAll(async () => {
    network = await flakyNeo4j(await testNeo4j());
    driver = openDriver(network.address);
    server = await startTestServer({ store: new GraphStore(driver, undefined, judgeCitation) });
    base = await listen(server);
  }, startLimitMs);
  afterAll(async () => {
    await server.close();
    await network.close();
    await driver.close();
  });

  it('by being stopped, is told of within five seconds; the server lives, is not ready, and is well when it is back', async () => {
    expect(await ask()).toMatchObject({ status: 200 });
    await network.stop();
    const stopped = await ask();
    expect(stopped).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect(stopped.after).toBeLessThan(5_000);
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    expect((await fetch(`${base}/health/ready`)).status).toBe(503);
    await network.start();
    await until(async () => (await ask()).status === 200);
    expect((await fetch(`${base}/health/ready`)).status).toBe(200);
  });

  it('by a network that has gone silent, is told of within ten seconds, reading and writing', async () => {
    expect(await ask()).toMatchObject({ status: 200 });
    network.silence();
    const began = performance.now();
    const write = post(base, 'mutation { createActor(input: { kind: STATE, name: "x" }) { id } }', {
      headers: { authorization: `Bearer ${server.editorToken}` },
    });
    expect(await ask()).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect((await write).status).toBe(503);
    expect(performance.now() - began).toBeLessThan(10_000);
    expect((await fetch(`${base}/health/live`)).status).toBe(200);
    network.speak();
    await until(async () => (await ask()).status === 200);
  });
});

async function until(holds: () => Promise<boolean>): Promise<void> {
  const deadline = performance.now() + 15_000;
  while (!(await holds())) {
    if (performance.now() > deadline) throw new Error('It did not come to that');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
