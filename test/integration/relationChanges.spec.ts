import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { createClient } from 'graphql-sse';
import {
  type Change,
  changeOf,
  subscription,
  startChanges,
  type StartedChanges,
} from '../support/startChanges.js';
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

describe('who listens for changes', () => {
  it('hears within a second what another process wrote, and how it stands', async () => {
    const stream = await changes.listen();
    expect(stream.status).toBe(200);
    expect(stream.headers['content-type']).toMatch(/^text\/event-stream/u);
    // The quickest of some: the first time the database plans what it is asked, and others on the machine may hold it up.
    const times: number[] = [];
    for (const name of ['soon0', 'soon1', 'soon2']) {
      await changes.record(name, `${name}.1`);
      const written = performance.now();
      await changes.nextOf(stream, name);
      times.push(performance.now() - written);
    }
    expect(Math.min(...times)).toBeLessThan(1_000);
    await changes.record('heard', 'heard.1');
    const first = await changes.nextOf(stream, 'heard');
    expect(first).toMatchObject({ kind: 'RECORDED', relation: { claims: [{}] } });
    await changes.recordMore('heard', 'heard.2');
    expect(await changes.nextOf(stream, 'heard')).toMatchObject({
      kind: 'CHANGED',
      relation: { claims: [{}, {}] },
    });
    await elsewhere.retractClaim(server.corner.id('claim', 'heard.1'), 'wrong', server.corner.writer);
    expect(await changes.nextOf(stream, 'heard')).toMatchObject({
      kind: 'CHANGED',
      relation: { claims: [{}] },
    });
    await elsewhere.retractClaim(server.corner.id('claim', 'heard.2'), 'wrong', server.corner.writer);
    expect(await changes.nextOf(stream, 'heard')).toMatchObject({ kind: 'REMOVED', relation: null });
  });

  it('hears at once what is written through this server', async () => {
    await changes.record('own', 'own.1');
    const stream = await changes.listen();
    const { errors } = await server.ask(
      'mutation ($id: ID!) { retractClaim(id: $id, reason: "wrong") { __typename } }',
      { id: server.corner.id('claim', 'own.1') },
    );
    expect(errors).toEqual([]);
    expect(await changes.nextOf(stream, 'own')).toMatchObject({ kind: 'REMOVED' });
  });

  it('hears of no relation that its filter could not have shown', async () => {
    const { corner } = server;
    const others = await Promise.all([
      changes.listen({ filter: { types: ['THREAT'] } }),
      changes.listen({ filter: { tones: ['CONFLICT'] } }),
      changes.listen({ filter: { actorIds: [corner.id('actor', 'c')] } }),
      changes.listen({ filter: { types: [] } }),
    ]);
    await changes.record('unseen', 'unseen.1');
    await changes.record('known', 'known.1');
    // Neither was ever one that this could have shown.
    const concerned = await changes.listen({
      filter: { minEvidence: 'CORROBORATED', actorIds: [corner.id('actor', 'a')] },
    });
    const asked = [...others, concerned];
    while (asked.some((stream) => stream.lastId() === ''))
      await new Promise((resolve) => setTimeout(resolve, 20));
    await changes.recordMore('unseen', 'unseen.2');
    await elsewhere.retractClaim(corner.id('claim', 'unseen.1'), 'wrong', server.corner.writer);
    await elsewhere.retractClaim(corner.id('claim', 'unseen.2'), 'wrong', server.corner.writer);
    await changes.recordMore('known', 'known.2');
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
      const stream = await changes.listen({
        filter: { ...filterOf(id), actorIds: [corner.id('actor', 'a')] },
      });
      while (stream.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
      const retract = (claim: string) =>
        elsewhere.retractClaim(corner.id('claim', own(claim)), 'wrong', corner.writer);
      await retract('never.1');
      await elsewhere.reviseClaim(corner.id('claim', own('never.2')), { stance: 'ALLEGED' }, corner.writer);
      // With its date it passes until it is gone; else until the claim is that it passed by.
      await retract('passed.1');
      if (name === 'occurredFrom') {
        expect(await changes.nextOf(stream, own('passed'))).toMatchObject({ kind: 'CHANGED' });
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
      await changes.record(name, `${name}.1`);
      await elsewhere.reviseClaim(id, { stance: 'DENIED' }, corner.writer);
      const [entries] = await corner.run(
        'MATCH (e:LogEntry {relationId: $id}) RETURN min(e.sequence) AS created, max(e.sequence) AS middle',
        { id: corner.id('relation', name) },
      );
      created = Number(entries?.['created']);
      middle = Number(entries?.['middle']);
      await elsewhere.reviseClaim(id, { summary: 'It was not so, they say' }, corner.writer);
    }
    const again = await changes.listen({ filter }, { 'last-event-id': String(middle) });
    expect(await changes.nextOf(again, name)).toMatchObject({ kind: 'REMOVED', relation: null });
  });

  it('hears what many write at once in the order of the log, each once', async () => {
    const stream = await changes.listen();
    const names = Array.from({ length: 24 }, (_, i) => `many${i}`);
    await Promise.all(names.map((name) => changes.record(name, `${name}.1`, 'a', 'c')));
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
    const stream = await changes.listen();
    await changes.record('before', 'before.1');
    await changes.nextOf(stream, 'before');
    const fresh = await changes.listen();
    while (fresh.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
    const ids = [stream.lastId(), fresh.lastId()];
    stream.close();
    fresh.close();
    for (const name of ['while0', 'while1', 'while2']) await changes.record(name, `${name}.1`);
    for (const id of ids) {
      const again = await changes.listen({}, { 'last-event-id': id });
      for (const name of ['while0', 'while1', 'while2']) {
        expect(await changes.nextOf(again, name)).toMatchObject({ kind: 'RECORDED' });
      }
    }
  });

  it('hears of a relation that does not pass the filter as REMOVED, and of a new one not at all', async () => {
    await changes.record('passing', 'passing.1');
    const filter = { actorIds: [server.corner.id('actor', 'a')], stances: ['ASSERTED'] };
    const stream = await changes.listen({ filter });
    await changes.record('other', 'other.1', 'b', 'c');
    await elsewhere.reviseClaim(
      server.corner.id('claim', 'passing.1'),
      { stance: 'DENIED' },
      server.corner.writer,
    );
    const first = await Promise.race([changes.nextOf(stream, 'passing'), changes.nextOf(stream, 'other')]);
    expect(first).toMatchObject({
      relationId: server.corner.id('relation', 'passing'),
      kind: 'REMOVED',
      relation: null,
    });
  });

  it('hears nothing of what was not known on the day of knownAt', async () => {
    const later = await changes.listen({ filter: { knownAt: '2020-01-02' } });
    await changes.record('published', 'published.1');
    expect(await changes.nextOf(later, 'published')).toMatchObject({ kind: 'RECORDED' });
    const then = await changes.listen({
      filter: { knownAt: '2019-12-31', actorIds: [server.corner.id('actor', 'a')] },
    });
    while (then.lastId() === '') await new Promise((resolve) => setTimeout(resolve, 20));
    await changes.recordMore('published', 'published.2');
    await changes.nextOf(later, 'published');
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
    await changes.record('spoken', 'spoken.1');
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
