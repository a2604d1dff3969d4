import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askAtOnce } from '../support/askAtOnce.js';
import { mixedQuestions } from '../support/mixedQuestions.js';
import { recordDenseGraph } from '../support/recordDenseGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

describe('ten clients for a minute', () => {
  let server: TestServer;
  let address: string;
  beforeAll(async () => {
    server = await startTestServer();
    await recordDenseGraph(server);
    await server.app.listen(0, '127.0.0.1');
    address = await server.app.getUrl();
  }, startLimitMs);
  afterAll(() => server.close());

  it('are served without a fault, in the same memory', async () => {
    const questions = mixedQuestions(server.corner);
    const { count, statuses, heap } = await askAtOnce(address, questions, {
      clients: 10,
      milliseconds: 60_000,
    });
    expect(Object.keys(statuses)).toEqual(['200']);
    expect(count).toBeGreaterThan(1_000);
    expect(heap.late / heap.early).toBeLessThan(1.1);
  });
});
