import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { auditServer } from 'graphql-http';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

/** Where the audits would have 200 for what was never executed, and we say 400: syntax, validation, variables. */
const chosen = ['572B', '7B9B', 'FDE2'];

describe('GraphQL over HTTP', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await server.app.listen(0, '127.0.0.1');
  }, startLimitMs);
  afterAll(() => server.close());

  it('is spoken as its specification says: no audit fails, and those that warn are those chosen', async () => {
    const results = await auditServer({ url: `${await server.app.getUrl()}/graphql` });
    const failed = results.filter(({ status }) => status === 'error');
    const warned = results.filter(({ status }) => status === 'warn');
    expect(failed.map(({ id, name }) => `${id} ${name}`)).toEqual([]);
    expect(warned.map(({ id }) => id).sort()).toEqual(chosen);
  }, 30_000);
});
