import { readFileSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { judgeCitation } from '@entente/documents';
import { GraphStore, openDriver } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translateDriverError } from '../../libs/store/src/connection/driverErrors.js';
import { askAtOnce } from '../support/askAtOnce.js';
import { heapInUse } from '../support/heapInUse.js';
import { mixedQuestions } from '../support/mixedQuestions.js';
import { quickest } from '../support/quickest.js';
import { recordDenseGraph } from '../support/recordDenseGraph.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

let server: TestServer;
let address: string;
beforeAll(async () => {
  server = await startTestServer();
  await recordDenseGraph(server);
  await server.app.listen(0, '127.0.0.1');
  address = await server.app.getUrl();
}, startLimitMs);
afterAll(() => server.close());

describe('many clients at once', () => {
  // For a minute: npm run test:long.
  it('are served without a fault, in the same memory', async () => {
    const questions = mixedQuestions(server.corner);
    const ask = (rounds: number) =>
      askAtOnce(address, questions, {
        clients: 10,
        goesOn: (count) => count < rounds * questions.length,
      });
    // By then every question is planned and compiled.
    const warm = await ask(1);
    const early = heapInUse();
    const { statuses } = await ask(2);
    expect(Object.keys({ ...warm.statuses, ...statuses })).toEqual(['200']);
    expect(heapInUse() - early).toBeLessThan(30_000_000);
  });

  it('may all ask for the hardest paths: each is answered or told when to come back, and the server stays awake', async () => {
    const query = `{ paths(from: "${server.corner.id('actor', 'dense0')}", to: "${server.corner.id('actor', 'dense33')}", maxLength: 6, limit: 50, rank: STRONGEST) { length actors { id } hops { relations { id } } } }`;
    // Once, so that the search is planned and compiled.
    expect((await server.ask(query)).errors).toEqual([]);
    let done = false;
    const asked = askElsewhere(query, 50).finally(() => (done = true));
    // Counted in the work of the server's thread, as others on the machine may hold it up; clients and searches have threads of their own.
    const waits: number[] = [];
    while (!done) {
      const began = workOfThread();
      expect((await fetch(`${address}/health/live`)).status).toBe(200);
      waits.push(workOfThread() - began);
      await new Promise((resolve) => setTimeout(resolve, 20));
    }
    expect(Math.max(...waits)).toBeLessThan(200);
    // How many are turned away depends on how fast they come; httpLoad.spec.ts has them come while none is done.
    for (const { status, retryAfter } of await asked) {
      expect(status === 200 || (status === 503 && Number(retryAfter) > 0)).toBe(true);
    }
  });
});

describe('a question that runs away', () => {
  let corner: TestStore;
  let other: TestServer;
  beforeAll(async () => {
    corner = await openTestStore();
    const { driver } = corner;
    class RunawayStore extends GraphStore {
      override async subgraph(): Promise<never> {
        const session = driver.session({ defaultAccessMode: 'READ' });
        const endless =
          'UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i * j AS k WHERE k < 0 RETURN k';
        try {
          await session.run(endless, {}, { timeout: 300 });
        } catch (error) {
          throw translateDriverError(error);
        } finally {
          await session.close();
        }
        throw new Error('It ended by itself');
      }
    }
    other = await startTestServer({ store: new RunawayStore(driver, corner.database, judgeCitation) });
  }, startLimitMs);
  afterAll(async () => {
    await other.close();
    await corner.close();
  });

  it('is ended by the database and told as UNAVAILABLE; the server stays well', async () => {
    const { status, errors } = await other.ask('{ subgraph { truncated } }');
    expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
    expect((await other.ask('{ actors(first: 1) { totalCount } }')).errors).toEqual([]);
  });
});

describe('a pool of connections that are all in use', () => {
  it('is told as 503 in under a second', async () => {
    const corner = await openTestStore();
    const driver = openDriver(await testNeo4j(), { size: 1 });
    const other = await startTestServer({ store: new GraphStore(driver, corner.database, judgeCitation) });
    expect((await other.ask('{ actors(first: 1) { totalCount } }')).errors).toEqual([]);
    await new Promise((resolve) => setTimeout(resolve, 1_100));
    const busy = driver.session();
    const transaction = await busy.beginTransaction();
    await transaction.run('RETURN 1');
    const took = await quickest(async () => {
      const { status, headers, errors } = await other.ask('{ actors(first: 1) { totalCount } }');
      expect([status, errors[0]?.extensions.code]).toEqual([503, 'UNAVAILABLE']);
      expect(Number(headers['retry-after'])).toBeGreaterThan(0);
    });
    expect(took).toBeLessThan(1_000);
    await transaction.rollback();
    await busy.close();
    expect((await other.ask('{ actors(first: 1) { totalCount } }')).errors).toEqual([]);
    await other.close();
    await driver.close();
    await corner.close();
  });
});

describe('an answer', () => {
  class LargeStore extends GraphStore {
    override async actorPage() {
      const nodes = Array.from({ length: 100 }, (_, i) => ({
        id: `act_${i}`,
        kind: 'STATE' as const,
        name: 'large',
        description: 'é'.repeat(170_000),
        aliases: [],
        identifiers: [],
      }));
      return { nodes, totalCount: 100, hasNextPage: false, hasPreviousPage: false };
    }
  }

  it('that is larger than may be sent is refused with its size and the limit', async () => {
    const corner = await openTestStore();
    const other = await startTestServer({
      store: new LargeStore(corner.driver, corner.database, judgeCitation),
    });
    const { status, errors, headers, body } = await other.ask(
      '{ actors(first: 100) { nodes { description } } }',
    );
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'QUERY_TOO_COMPLEX']);
    expect(errors[0]?.extensions).toMatchObject({ cost: expect.any(Number), limit: 33_554_432 });
    expect(errors[0]?.message).toContain('33554432');
    expect([body.length < 1_000, headers['etag']]).toEqual([true, undefined]);
    await other.close();
    await corner.close();
  });
});

interface Answer {
  readonly status: number;
  readonly retryAfter: string | null;
}

/** The answers to a query that so many clients ask at once, in a thread of their own. */
async function askElsewhere(query: string, clients: number): Promise<readonly Answer[]> {
  const ask = async (): Promise<void> => {
    const threads = await import('node:worker_threads');
    const { url, body, count } = threads.workerData as { url: string; body: string; count: number };
    const answers = Array.from({ length: count }, async () => {
      const answer = await fetch(url, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body,
      });
      await answer.text();
      return { status: answer.status, retryAfter: answer.headers.get('retry-after') };
    });
    threads.parentPort?.postMessage(await Promise.all(answers));
  };
  const worker = new Worker(`(${ask.toString()})()`, {
    eval: true,
    workerData: { url: `${address}/graphql`, body: JSON.stringify({ query }), count: clients },
  });
  return new Promise((resolve, reject) => {
    worker.once('message', resolve);
    worker.once('error', reject);
  });
}

/** Milliseconds that the first thread of this process has worked; where the system does not tell, that the process has. */
function workOfThread(): number {
  try {
    return Number(readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'utf8').split(' ')[0]) / 1e6;
  } catch {
    const { user, system } = process.cpuUsage();
    return (user + system) / 1_000;
  }
}
