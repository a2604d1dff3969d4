import type { AddressInfo } from 'node:net';
import { openDriver } from '@entente/store';
import { fastify } from 'fastify';
import { answerParent } from '../connections/childServer.js';
import { type Statement, statementsFrom } from '../connections/driver.js';

// The fair limit: a bare Fastify route that runs statements by neo4j-driver and sends their rows as JSON. Its statements are registered before, so
// that a question is nothing but a number.
answerParent(async (neo4j) => {
  const driver = openDriver(neo4j);
  const known: (readonly Statement[])[] = [];
  const app = fastify({ bodyLimit: 64 * 2 ** 20 });
  app.post<{ Body: unknown }>('/statements', async ({ body }) => known.push(statementsFrom(body)) - 1);
  app.get<{ Params: { number: string } }>('/rows/:number', async ({ params: { number } }, reply) => {
    const session = driver.session({ defaultAccessMode: 'READ' });
    try {
      const rows = [];
      for (const { text, parameters } of known[Number(number)] ?? []) {
        const { records } = await session.run(text, parameters);
        rows.push(records.map((record) => record.toObject()));
      }
      return reply.type('application/json').send(JSON.stringify(rows));
    } finally {
      await session.close();
    }
  });
  await app.listen({ port: 0, host: '127.0.0.1' });
  return {
    port: (app.server.address() as AddressInfo).port,
    end: async () => {
      await app.close();
      await driver.close();
    },
  };
});
