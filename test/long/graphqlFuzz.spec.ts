import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildSchema } from 'graphql';
import { type AnyOperation, anyOperation } from '../support/anyOperation.js';
import { recordDenseGraph } from '../support/recordDenseGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

const AT_ONCE = 8;
const RUNS = 250;
const schema = buildSchema(readFileSync(join(import.meta.dirname, '../../schema.graphql'), 'utf8'));

describe('whatever is asked', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
    await recordDenseGraph(server);
  }, startLimitMs);
  afterAll(() => server.close());

  it('is answered or refused: no fault of the server in 2,000 operations', async () => {
    const { corner } = server;
    const ids = [
      ...['dense0', 'dense1', 'dense33'].map((name) => corner.id('actor', name)),
      corner.id('source', 'dense'),
      ...['dense0.dense1', 'dense1.dense2'].flatMap((name) => [
        corner.id('relation', name),
        corner.id('claim', name),
        corner.id('citation', `${name}.0`),
      ]),
    ];
    const operation = anyOperation(schema, { ids, mark: corner.mark });
    let answered = 0;
    let valid = 0;
    const faultOf = async ({ query, variables }: AnyOperation): Promise<string | null> => {
      const { status, errors, body } = await server.ask(query, variables, server.adminToken);
      answered += 1;
      if (status === 200) valid += 1;
      const faulty = errors.some(({ extensions: { code } }) =>
        ['INTERNAL_SERVER_ERROR', 'UNAVAILABLE'].includes(code),
      );
      return status >= 500 || faulty ? body.slice(0, 1_000) : null;
    };
    await fc.assert(
      fc.asyncProperty(
        fc.array(operation, { minLength: AT_ONCE, maxLength: AT_ONCE }),
        async (operations) => {
          const faults = await Promise.all(operations.map(faultOf));
          expect(faults.filter((fault) => fault !== null)).toEqual([]);
        },
      ),
      { numRuns: RUNS, endOnFailure: true },
    );
    expect(answered).toBe(AT_ONCE * RUNS);
    // Else it would say little.
    expect(valid).toBeGreaterThan(answered / 3);
  }, 120_000);
});
