import { connect, createServer, type Server } from 'node:net';
import { ConflictError, UnavailableError } from '@entente/model';
import { openDriver } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { translateDriverError } from '../../libs/store/src/connection/driverErrors.js';
import { quickest } from '../support/quickest.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

type Driver = TestStore['driver'];

let store: TestStore;

beforeAll(async () => {
  store = await openTestStore();
}, startLimitMs);

afterAll(() => store.close());

/** What a caller of the store would see of a failure. */
async function failure(work: Promise<unknown>): Promise<unknown> {
  return work.then(() => undefined, translateDriverError);
}

describe('a failure of the database', () => {
  it('is told within a second when every connection is in use', async () => {
    const driver = openDriver(await testNeo4j(), { size: 1 });
    const busy = driver.session().beginTransaction();
    await (await busy).run('RETURN 1');
    const took = await quickest(async () => {
      expect(await failure(driver.session().run('RETURN 1'))).toBeInstanceOf(UnavailableError);
    });
    expect(took).toBeLessThan(1000);
    await driver.close();
  });

  it('is told when a question takes longer than it may', async () => {
    const session = store.driver.session();
    const endless =
      'UNWIND range(1, 1000000) AS i UNWIND range(1, 1000000) AS j WITH i * j AS k WHERE k < 0 RETURN k';
    expect(await failure(session.executeRead((work) => work.run(endless), { timeout: 200 }))).toMatchObject({
      name: 'UnavailableError',
      message: 'This took the database too long; ask for less, or try again later',
    });
    const asked = session.executeRead((work) => work.run(endless), { timeout: 200 });
    expect(await asked.then(undefined, (error) => translateDriverError(error, 'READ'))).toMatchObject({
      code: 'QUERY_TOO_COMPLEX',
      message: expect.stringMatching(/longer than a question may; ask for less at once: a lower limit/u),
    });
    await session.close();
  });

  it('is a conflict when an id is there already', async () => {
    const create = (): Promise<unknown> =>
      store.run('CREATE (:IdempotencyKey {key: $key})', { key: `createActor ${store.mark}` });
    await create();
    expect(await failure(create())).toBeInstanceOf(ConflictError);
  });

  it('is told when the password is not taken any more', async () => {
    const driver = openDriver({ ...(await testNeo4j()), password: 'replaced-since' });
    expect(await failure(driver.executeQuery('RETURN 1'))).toBeInstanceOf(UnavailableError);
    await driver.close();
  });

  it('is handed on as it is where only a mistake of ours explains it', async () => {
    expect(await failure(store.run('RETURN nothing'))).toMatchObject({
      code: 'Neo.ClientError.Statement.SyntaxError',
    });
  });

  it('keeps its cause for the log', async () => {
    const driver = openDriver({ uri: 'bolt://127.0.0.1:9', username: 'neo4j', password: 'none' });
    expect(await failure(driver.session().run('RETURN 1'))).toMatchObject({
      name: 'UnavailableError',
      cause: expect.objectContaining({ code: 'ServiceUnavailable' }),
    });
    await driver.close();
  });
});

describe('a connection', () => {
  let proxy: Server;
  let driver: Driver;
  let cut: () => void;

  beforeAll(async () => {
    const { uri, ...rest } = await testNeo4j();
    const port = Number(new URL(uri).port);
    const sockets: ReturnType<typeof connect>[] = [];
    proxy = createServer((client) => {
      const server = connect(port, '127.0.0.1');
      sockets.push(client, server);
      for (const socket of [client, server]) socket.on('error', () => socket.destroy());
      client.pipe(server).pipe(client);
    });
    await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
    const address = proxy.address();
    if (address === null || typeof address === 'string') throw new Error('no port');
    driver = openDriver({ ...rest, uri: `bolt://127.0.0.1:${address.port}` });
    cut = () => {
      for (const socket of sockets.splice(0)) socket.destroy();
    };
  });

  afterAll(async () => {
    await driver.close();
    cut();
    proxy.close();
  });

  it('that broke is made again', async () => {
    await driver.executeQuery('RETURN 1');
    cut();
    const { records } = await driver.executeQuery('RETURN 2 AS two');
    expect(records[0]?.get('two')).toBe(2);
  });
});
