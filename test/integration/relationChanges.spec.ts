import { judgeCitation } from '@entente/documents';
import { UnavailableError } from '@entente/model';
import { GraphStore, openDriver } from '@entente/store';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-sse';
import { eventually } from '../support/eventually.js';
import { type EventReader, type ReadEvent, readEvents } from '../support/eventReader.js';
import { someGraph } from '../support/someGraph.js';
import { testNeo4j } from '../support/testNeo4j.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

const subscription = `subscription ($filter: RelationFilter) { relationChanged(filter: $filter) {
  sequence kind relationId relation { id evidence claims { id summary } }
} }`;

interface Change {
  readonly sequence: number;
  readonly kind: string;
  readonly relationId: string;
  readonly relation: { readonly claims: readonly { readonly id: string }[] } | null;
}

let server: TestServer;
let address: string;
let make: ReturnType<typeof someGraph>;
/** As another process has it: a store with connections of its own. */
let elsewhere: GraphStore;
let close: () => Promise<void>;
const open: EventReader[] = [];

beforeAll(async () => {
  server = await startTestServer();
  make = someGraph(server.corner);
  await server.app.listen(0, '127.0.0.1');
  address = await server.app.getUrl();
  const driver = openDriver(await testNeo4j());
  elsewhere = new GraphStore(driver, server.corner.database, judgeCitation);
  close = () => driver.close();
  const actors = ['a', 'b', 'c'].map((name) => make.state(name));
  const sources = [make.source('paper', { published: make.date('2020-01-01') })];
  await elsewhere.importBatch(
    { actors, sources, claims: [] },
    { atomic: true, dryRun: false },
    server.corner.writer,
  );
}, startLimitMs);
// Each hears what all suites write: many at once would take the server's time.
afterEach(() => open.splice(0).forEach((stream) => stream.close()));
afterAll(async () => {
  await close();
  await server.close();
});

/** A store that, of the questions that streams ask it, answers so many with a fault. */
class TroubledStore extends GraphStore {
  readonly faults: Error[] = [];

  override async relationsPassing(...given: Parameters<GraphStore['relationsPassing']>) {
    const fault = this.faults.shift();
    if (fault) throw fault;
    return super.relationsPassing(...given);
  }
}

async function listen(variables: object = {}, headers: Record<string, string> = {}): Promise<EventReader> {
  const stream = await readEvents(address, { query: subscription, variables }, headers);
  open.push(stream);
  return stream;
}

const changeOf = ({ data }: ReadEvent): Change =>
  (data as { data: { relationChanged: Change } }).data.relationChanged;

/** The next change of a relation of this suite's; other suites write to the same log. */
async function nextOf(stream: EventReader, relation: string): Promise<Change> {
  for (;;) {
    const change = changeOf(await stream.next());
    if (change.relationId === server.corner.id('relation', relation)) return change;
  }
}

const record = (relation: string, claim: string, from = 'a', to = 'b') =>
  elsewhere.recordClaim(
    { on: { relation: make.relation(relation, from, to) }, claim: make.claim(claim, ['paper']) },
    null,
    server.corner.writer,
  );
const recordMore = (relation: string, claim: string) =>
  elsewhere.recordClaim(
    { on: { relationId: server.corner.id('relation', relation) }, claim: make.claim(claim, ['paper']) },
    null,
    server.corner.writer,
  );

describe('who listens for changes', () => {
  it('hears within a second what another process wrote, and how it stands', async () => {
    const stream = await listen();
    expect(stream.status).toBe(200);
    expect(stream.headers['content-type']).toMatch(/^text\/event-stream/u);
    // The quickest of some: the first time the database plans what it is asked, and others on the machine may hold it up.
    const times: number[] = [];
    for (const name of ['soon0', 'soon1', 'soon2']) {
      await record(name, `${name}.1`);
      const written = performance.now();
      await nextOf(stream, name);
      times.push(performance.now() - written);
    }
    expect(Math.min(...times)).toBeLessThan(1_000);
    await record('heard', 'heard.1');
    const first = await nextOf(stream, 'heard');
    expect(first).toMatchObject({ kind: 'RECORDED', relation: { claims: [{}] } });
    await recordMore('heard', 'heard.2');
    expect(await nextOf(stream, 'heard')).toMatchObject({ kind: 'CHANGED', relation: { claims: [{}, {}] } });
    await elsewhere.retractClaim(server.corner.id('claim', 'heard.1'), 'wrong', server.corner.writer);
    expect(await nextOf(stream, 'heard')).toMatchObject({ kind: 'CHANGED', relation: { claims: [{}] } });
    await elsewhere.retractClaim(server.corner.id('claim', 'heard.2'), 'wrong', server.corner.writer);
    expect(await nextOf(stream, 'heard')).toMatchObject({ kind: 'REMOVED', relation: null });
  });

  it('hears at once what is written through this server', async () => {
    await record('own', 'own.1');
    const stream = await listen();
    const { errors } = await server.ask(
      'mutation ($id: ID!) { retractClaim(id: $id, reason: "wrong") { __typename } }',
      { id: server.corner.id('claim', 'own.1') },
    );
    expect(errors).toEqual([]);
    expect(await nextOf(stream, 'own')).toMatchObject({ kind: 'REMOVED' });
  });

  it('hears of no relation that its filter could not have shown', async () => {
    const { corner } = server;
    const others = await Promise.all([
      listen({ filter: { types: ['THREAT'] } }),
      listen({ filter: { tones: ['CONFLICT'] } }),
      listen({ filter: { actorIds: [corner.id('actor', 'c')] } }),
      listen({ filter: { types: [] } }),
    ]);
    await record('unseen', 'unseen.1');
    await record('known', 'known.1');
    // Neither was ever one that this could have shown.
    const concerned = await listen({
      filter: { minEvidence: 'CORROBORATED', actorIds: [corner.id('actor', 'a')] },
    });
    const asked = [...others, concerned];
    while (asked.some((stream) => stream.lastId() === ''))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await recordMore('unseen', 'unseen.2');
    await elsewhere.retractClaim(corner.id('claim', 'unseen.1'), 'wrong', server.corner.writer);
    await elsewhere.retractClaim(corner.id('claim', 'unseen.2'), 'wrong', server.corner.writer);
    await recordMore('known', 'known.2');
    // What each hears next is what comes after all that.
    const seen = make.relation('seen', 'a', 'c', { type: 'THREAT' });
    for (const [claim, attribution] of [
      ['seen.1', 'one'],
      ['seen.2', 'another'],
    ] as const) {
      await elsewhere.recordClaim(
        {
          on: claim === 'seen.1' ? { relation: seen } : { relationId: seen.id },
          claim: make.claim(claim, ['paper'], { voice: { kind: 'attribution', attribution } }),
        },
        null,
        server.corner.writer,
      );
    }
    for (const stream of [...others.slice(0, 3), concerned]) {
      expect(changeOf(await stream.next())).toMatchObject({ relationId: seen.id });
    }
  });

  it.each([
    ['sourceIds', (id: (name: string) => string) => ({ sourceIds: [id('old')] })],
    ['knownAt', () => ({ knownAt: '2015-01-01' })],
    ['occurredFrom', () => ({ occurredFrom: '2015-01-01', occurredTo: '2015-12-31' })],
    ['stances', () => ({ stances: ['DENIED'] })],
  ] as const)(
    'hears of %s as REMOVED what passed, once, and nothing of what never did',
    async (name, filterOf) => {
      const { corner } = server;
      const own = (what: string): string => `${name}.${what}`;
      const id = (source: string): string => corner.id('source', own(source));
      const source = make.source(own('old'), { published: make.date('2014-05-01') });
      const occurred = make.date('2015-03');
      await elsewhere.importBatch(
        {
          actors: [],
          sources: [source],
          claims: [
            {
              relation: make.relation(own('passed'), 'a', 'b', { occurred }),
              claim: make.claim(own('passed.1'), [own('old')], { stance: 'DENIED' }),
            },
            {
              relation: make.relation(own('passed'), 'a', 'b', { occurred }),
              claim: make.claim(own('passed.2'), ['paper']),
            },
            { relation: make.relation(own('never'), 'a', 'b'), claim: make.claim(own('never.1'), ['paper']) },
            { relation: make.relation(own('never'), 'a', 'b'), claim: make.claim(own('never.2'), ['paper']) },
          ],
        },
        { atomic: true, dryRun: false },
        corner.writer,
      );
      const stream = await listen({ filter: { ...filterOf(id), actorIds: [corner.id('actor', 'a')] } });
      while (stream.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
      const retract = (claim: string) =>
        elsewhere.retractClaim(corner.id('claim', own(claim)), 'wrong', corner.writer);
      await retract('never.1');
      await elsewhere.reviseClaim(corner.id('claim', own('never.2')), { stance: 'ALLEGED' }, corner.writer);
      // With its date it passes until it is gone; else until the claim is that it passed by.
      await retract('passed.1');
      if (name === 'occurredFrom') {
        expect(await nextOf(stream, own('passed'))).toMatchObject({ kind: 'CHANGED' });
      } else {
        expect(changeOf(await stream.next())).toMatchObject({
          kind: 'REMOVED',
          relationId: corner.id('relation', own('passed')),
        });
      }
      await retract('never.2');
      await retract('passed.2');
      await elsewhere.recordClaim(
        {
          on: { relation: make.relation(own('last'), 'a', 'b', { occurred }) },
          claim: make.claim(own('last.1'), [own('old')], { stance: 'DENIED' }),
        },
        null,
        corner.writer,
      );
      const heard: Change[] = [];
      for (let change: Change | undefined; change?.relationId !== corner.id('relation', own('last'));) {
        change = changeOf(await stream.next());
        heard.push(change);
      }
      expect(heard.map(({ kind, relationId }) => [kind, relationId])).toEqual([
        ...(name === 'occurredFrom' ? [['REMOVED', corner.id('relation', own('passed'))]] : []),
        ['RECORDED', corner.id('relation', own('last'))],
      ]);
    },
  );

  it('hears of a relation as REMOVED that passed before a part of what was told together, when it comes back in between', async () => {
    const { corner } = server;
    const filter = { actorIds: [corner.id('actor', 'a')], stances: ['ASSERTED'] };
    // What is told together is at most a thousand entries, and other suites write thousands in one go: then it is done anew.
    const most = 1_000;
    let name = '';
    let middle = Infinity;
    for (let tries = 0, created = 0; middle - created > most; tries += 1) {
      name = `between${tries}`;
      const id = corner.id('claim', `${name}.1`);
      await record(name, `${name}.1`);
      await elsewhere.reviseClaim(id, { stance: 'DENIED' }, corner.writer);
      const [entries] = await corner.run(
        'MATCH (e:LogEntry {relationId: $id}) RETURN min(e.sequence) AS created, max(e.sequence) AS middle',
        { id: corner.id('relation', name) },
      );
      created = Number(entries?.['created']);
      middle = Number(entries?.['middle']);
      await elsewhere.reviseClaim(id, { summary: 'It was not so, they say' }, corner.writer);
    }
    const again = await listen({ filter }, { 'last-event-id': String(middle) });
    expect(await nextOf(again, name)).toMatchObject({ kind: 'REMOVED', relation: null });
  });

  it('hears what many write at once in the order of the log, each once', async () => {
    const stream = await listen();
    const names = Array.from({ length: 24 }, (_, i) => `many${i}`);
    await Promise.all(names.map((name) => record(name, `${name}.1`, 'a', 'c')));
    const wanted = new Set(names.map((name) => server.corner.id('relation', name)));
    const heard: Change[] = [];
    while (heard.length < names.length) {
      const event = await stream.next();
      const change = changeOf(event);
      expect(event.id).toBe(String(change.sequence));
      if (wanted.has(change.relationId)) heard.push(change);
    }
    expect(new Set(heard.map(({ relationId }) => relationId)).size).toBe(names.length);
    const sequences = heard.map(({ sequence }) => sequence);
    expect(sequences).toEqual([...sequences].sort((one, other) => one - other));
    const log = await server.corner.run(
      'MATCH (e:LogEntry {what: "createRelation"}) WHERE e.subjectId IN $ids RETURN e.subjectId AS id ORDER BY e.sequence',
      { ids: [...wanted] },
    );
    expect(heard.map(({ relationId }) => relationId)).toEqual(log.map(({ id }) => id));
  });

  it('misses nothing when it comes back with the last id that it was told, be it before the first change', async () => {
    const stream = await listen();
    await record('before', 'before.1');
    await nextOf(stream, 'before');
    const fresh = await listen();
    while (fresh.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
    const ids = [stream.lastId(), fresh.lastId()];
    stream.close();
    fresh.close();
    for (const name of ['while0', 'while1', 'while2']) await record(name, `${name}.1`);
    for (const id of ids) {
      const again = await listen({}, { 'last-event-id': id });
      for (const name of ['while0', 'while1', 'while2']) {
        expect(await nextOf(again, name)).toMatchObject({ kind: 'RECORDED' });
      }
    }
  });

  it('hears of a relation that does not pass the filter as REMOVED, and of a new one not at all', async () => {
    await record('passing', 'passing.1');
    const filter = { actorIds: [server.corner.id('actor', 'a')], stances: ['ASSERTED'] };
    const stream = await listen({ filter });
    await record('other', 'other.1', 'b', 'c');
    await elsewhere.reviseClaim(
      server.corner.id('claim', 'passing.1'),
      { stance: 'DENIED' },
      server.corner.writer,
    );
    const first = await Promise.race([nextOf(stream, 'passing'), nextOf(stream, 'other')]);
    expect(first).toMatchObject({
      relationId: server.corner.id('relation', 'passing'),
      kind: 'REMOVED',
      relation: null,
    });
  });

  it('hears nothing of what was not known on the day of knownAt', async () => {
    const later = await listen({ filter: { knownAt: '2020-01-02' } });
    await record('published', 'published.1');
    expect(await nextOf(later, 'published')).toMatchObject({ kind: 'RECORDED' });
    const then = await listen({
      filter: { knownAt: '2019-12-31', actorIds: [server.corner.id('actor', 'a')] },
    });
    while (then.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
    await recordMore('published', 'published.2');
    await nextOf(later, 'published');
    const source = make.source('earlier', { published: make.date('2019-01') });
    const claims = [
      { relation: make.relation('earlier', 'a', 'b'), claim: make.claim('earlier.1', ['earlier']) },
    ];
    await elsewhere.importBatch(
      { actors: [], sources: [source], claims },
      { atomic: true, dryRun: false },
      server.corner.writer,
    );
    expect(changeOf(await then.next()).relationId).toBe(server.corner.id('relation', 'earlier'));
  });

  it('is understood by a client of the protocol', async () => {
    let connected: () => void = () => undefined;
    const connecting = new Promise<void>((resolve) => (connected = resolve));
    const url = `${address}/graphql/stream`;
    const client = createClient({ url, retryAttempts: 0, on: { connected } });
    const results = client.iterate<{ relationChanged: Change }>({ query: subscription });
    const relationId = server.corner.id('relation', 'spoken');
    const heard = (async () => {
      for await (const { data } of results) {
        if (data?.relationChanged.relationId === relationId) return data.relationChanged;
      }
      return null;
    })();
    await connecting;
    await record('spoken', 'spoken.1');
    expect(await heard).toMatchObject({ kind: 'RECORDED' });
    client.dispose();
  });

  it('may ask by GET, as an EventSource does', async () => {
    const query = encodeURIComponent('subscription { relationChanged { sequence } }');
    const ending = new AbortController();
    const answer = await fetch(`${address}/graphql/stream?query=${query}`, { signal: ending.signal });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([
      200,
      expect.stringMatching(/^text\/event-stream/u),
    ]);
    ending.abort();
  });
});

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
    const stream = await listen({ filter: { occurredFrom: '2021-01-01', occurredTo: '2020-01-01' } });
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
    for (const stream of open.splice(0)) stream.close();
    const some: EventReader[] = [];
    for (let i = 0; i < 20; i += 1) some.push(await listen());
    const surplus = await listen();
    expect(surplus.status).toBe(503);
    expect(Number(surplus.headers['retry-after'])).toBeGreaterThan(0);
    some[0]?.close();
    await eventually(async () => expect((await listen()).status).toBe(200));
    for (const stream of some) stream.close();
  });

  it('is ended where its reader takes nothing, and held back for nobody else', async () => {
    await record('large', 'large.1');
    const fields = Array.from({ length: 90 }, (_, i) => `c${i}: claims { summary }`).join(' ');
    const query = `subscription { relationChanged { relationId relation { ${fields} } } }`;
    const slow = await readEvents(address, { query });
    slow.pause();
    const quick = await listen();
    const summary = 'long '.repeat(390);
    for (let i = 0; i < 60; i += 1) {
      const claim = make.claim(`large.x${i}`, ['paper'], { summary });
      await elsewhere.recordClaim(
        { on: { relationId: server.corner.id('relation', 'large') }, claim },
        null,
        server.corner.writer,
      );
    }
    expect(await nextOf(quick, 'large')).toMatchObject({ kind: 'CHANGED' });
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
    for (const name of ['troubled0', 'troubled1']) await record(name, `${name}.1`);
    for (const name of ['troubled0', 'troubled1']) {
      expect(await nextOf(stream, name)).toMatchObject({ kind: 'RECORDED', relation: { claims: [{}] } });
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
    await record('faulty', 'faulty.1');
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
