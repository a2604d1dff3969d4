import type { AddressInfo } from 'node:net';
import { judgeCitation } from '@entente/documents';
import { Access, createServer, Sessions, Tokens } from '@entente/server';
import { FollowingDriver, GraphStore } from '@entente/store';
import { pino } from 'pino';
import { answerParent, benchTokens } from '../connections/childServer.js';

answerParent(async (neo4j) => {
  const driver = new FollowingDriver(neo4j);
  const store = new GraphStore(driver, undefined, judgeCitation);
  await store.loadNetwork();
  const app = await createServer({
    store,
    access: new Access(new Tokens(benchTokens), new Sessions(store), false),
    introspection: false,
    log: pino({ level: 'warn' }, pino.destination(2)),
    siteDirectory: null,
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
