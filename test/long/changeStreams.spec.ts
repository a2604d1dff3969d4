import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { judgeCitation } from '@entente/documents';
import { UnavailableError } from '@entente/model';
import { GraphStore } from '@entente/store';
import { eventually } from '../support/eventually.js';
import { type EventReader, readEvents } from '../support/eventReader.js';
import { subscription, startChanges, type StartedChanges } from '../support/startChanges.js';
import { startTestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let changes: StartedChanges;
let server: StartedChanges['server'];
let address: string;
let make: StartedChanges['make'];
let elsewhere: StartedChanges['elsewhere'];
beforeAll(async () => {
  changes = await startChanges();
  ({ server, address, make, elsewhere } = changes);
}, startLimitMs);
afterEach(() => changes.closeStreams());
afterAll(() => changes.close());

/** A store that, of the questions that streams ask it, answers so many with a fault. */
class TroubledStore extends GraphStore {
  readonly faults: Error[] = [];

  override async relationsPassing(...given: Parameters<GraphStore['relationsPassing']>) {
    const fault = this.faults.shift();
    if (fault) throw fault;
    return super.relationsPassing(...given);
  }
}

describe('a stream', () => {
  it.each([
    ['a query', '{ __typename }', 'BAD_USER_INPUT'],
    ['what the schema does not have', 'subscription { nothing }', 'BAD_USER_INPUT'],
    ['what cannot be read', 'subscription {', 'BAD_USER_INPUT'],
    [
      'more than it may cost',
      'subscription { relationChanged { relation { from { relations(first: 100) { nodes { to { relations(first: 100) { nodes { to { relations(first: 100) { nodes { id } } } } } } } } } } } }',
      'QUERY_TOO_COMPLEX',
    ],
    [
      'a nesting too deep',
      `subscription { relationChanged { relation { ${'from { relations(first: 1) { nodes { '.repeat(5)}id${' } } }'.repeat(5)} } } }`,
      'QUERY_TOO_COMPLEX',
    ],
    [
      'too many aliases',
      `subscription { relationChanged { ${Array.from({ length: 101 }, (_, i) => `a${i}: kind`).join(' ')} } }`,
      'QUERY_TOO_COMPLEX',
    ],
  ])('is refused to %s', async (_, query, code) => {
    const { status, body } = await ask(query);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code } }] });
  });

  it('tells of a filter that makes no sense, and is complete', async () => {
    const stream = await changes.listen({ filter: { occurredFrom: '2021-01-01', occurredTo: '2020-01-01' } });
    expect(await stream.next()).toMatchObject({
      event: 'next',
      data: { errors: [{ extensions: { code: 'BAD_USER_INPUT', field: 'filter.occurredTo' } }] },
    });
    expect(await stream.next()).toMatchObject({ event: 'complete' });
  });

  it('is not to be had at /graphql, which says where it is', async () => {
    const { status, errors } = await server.ask('subscription { relationChanged { sequence } }');
    expect(status).toBe(400);
    expect(errors[0]?.message).toContain('/graphql/stream');
  });

  it('needs a token where reading does; a reader’s will do', async () => {
    const closed = await startTestServer({ readNeedsToken: true });
    await closed.app.listen(0, '127.0.0.1');
    const url = await closed.app.getUrl();
    const question = { query: subscription };
    expect((await readEvents(url, question)).status).toBe(401);
    const authorization = `Bearer ${closed.readerToken}`;
    expect((await readEvents(url, question, { authorization })).status).toBe(200);
    await closed.close();
  });

  it('is one of twenty at most to one address, of which each that ends makes room', async () => {
    changes.closeStreams();
    const some: EventReader[] = [];
    for (let i = 0; i < 20; i += 1) some.push(await changes.listen());
    const surplus = await changes.listen();
    expect(surplus.status).toBe(503);
    expect(Number(surplus.headers['retry-after'])).toBeGreaterThan(0);
    some[0]?.close();
    await eventually(async () => expect((await changes.listen()).status).toBe(200));
    for (const stream of some) stream.close();
  });

  it('is ended where its reader takes nothing, and held back for nobody else', async () => {
    await changes.record('large', 'large.1');
    const fields = Array.from({ length: 90 }, (_, i) => `c${i}: claims { summary }`).join(' ');
    const query = `subscription { relationChanged { relationId relation { ${fields} } } }`;
    const slow = await readEvents(address, { query });
    slow.pause();
    const quick = await changes.listen();
    const summary = 'long '.repeat(390);
    for (let i = 0; i < 60; i += 1) {
      const claim = make.claim(`large.x${i}`, ['paper'], { summary });
      await elsewhere.recordClaim(
        { on: { relationId: server.corner.id('relation', 'large') }, claim },
        null,
        server.corner.writer,
      );
    }
    expect(await changes.nextOf(quick, 'large')).toMatchObject({ kind: 'CHANGED' });
    // Longer than the server waits.
    await new Promise((resolve) => setTimeout(resolve, 12_000));
    slow.resume();
    for (let waited = 0; !slow.ended() && waited < 150; waited += 1) {
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
    expect([slow.ended(), quick.ended()]).toEqual([true, false]);
    slow.close();
  });

  it('outlives a database that cannot answer for a while, and misses nothing', async () => {
    const { driver, database } = server.corner;
    const store = new TroubledStore(driver, database, judgeCitation);
    const other = await startTestServer({ store });
    await other.app.listen(0, '127.0.0.1');
    const stream = await readEvents(await other.app.getUrl(), { query: subscription });
    while (stream.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
    const away = new UnavailableError('The database cannot be reached or is overloaded; try again shortly');
    store.faults.push(away, away, away);
    for (const name of ['troubled0', 'troubled1']) await changes.record(name, `${name}.1`);
    for (const name of ['troubled0', 'troubled1']) {
      expect(await changes.nextOf(stream, name)).toMatchObject({
        kind: 'RECORDED',
        relation: { claims: [{}] },
      });
    }
    expect([store.faults, stream.ended()]).toEqual([[], false]);
    stream.close();
    await other.close();
  });

  it('ends with a fault of the server’s own, which the log has', async () => {
    const { driver, database } = server.corner;
    const store = new TroubledStore(driver, database, judgeCitation);
    const other = await startTestServer({ store });
    await other.app.listen(0, '127.0.0.1');
    const stream = await readEvents(await other.app.getUrl(), { query: subscription });
    while (stream.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
    store.faults.push(new TypeError('Nobody thought of this'));
    await changes.record('faulty', 'faulty.1');
    await eventually(async () => expect(stream.ended()).toBe(true));
    expect(other.logged()).toContain('Nobody thought of this');
    await other.close();
  });

  it('ends with the server', async () => {
    const other = await startTestServer();
    await other.app.listen(0, '127.0.0.1');
    const stream = await readEvents(await other.app.getUrl(), { query: subscription });
    const began = performance.now();
    await other.close();
    while (!stream.ended()) await new Promise((resolve) => setTimeout(resolve, 20));
    expect(performance.now() - began).toBeLessThan(3_000);
  });
});

async function ask(query: string): Promise<{ status: number; body: string }> {
  const stream = await readEvents(address, { query });
  return { status: stream.status, body: await stream.body() };
}
