import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { judgeCitation } from '@entente/documents';
import { Access, createServer, Sessions, Tokens } from '@entente/server';
import { GraphStore, openDriver, warmUp } from '@entente/store';
import { pino } from 'pino';
import { answerParent, benchTokens } from '../connections/childServer.js';

const siteDirectory = fileURLToPath(new URL('../../../apps/web/dist', import.meta.url));

answerParent(async (neo4j) => {
  const driver = openDriver(neo4j);
  const store = new GraphStore(driver, undefined, judgeCitation);
  await warmUp(store);
  const app = await createServer({
    store,
    access: new Access(new Tokens(benchTokens), new Sessions(store), false),
    introspection: false,
    log: pino({ level: 'warn' }, pino.destination(2)),
    siteDirectory,
  });
  await app.listen(0, '127.0.0.1');
  return {
    port: (app.getHttpServer().address() as AddressInfo).port,
    end: async () => {
      await app.close();
      await driver.close();
    },
  };
});
