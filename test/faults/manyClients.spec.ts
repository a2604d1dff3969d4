import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { askAtOnce } from '../support/askAtOnce.js';
import { heapInUse } from '../support/heapInUse.js';
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
    const ask = (forMs: number) =>
      askAtOnce(address, questions, { clients: 10, goesOn: (_, elapsed) => elapsed < forMs });
    const warm = await ask(12_000);
    const early = heapInUse();
    const { count, statuses } = await ask(48_000);
    expect(Object.keys({ ...warm.statuses, ...statuses })).toEqual(['200']);
    expect(count).toBeGreaterThan(1_000);
    expect(heapInUse() / early).toBeLessThan(1.1);
  });
});
