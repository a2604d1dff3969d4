import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

const history = `query ($ids: [ID!]) { relations(filter: {actorIds: $ids}) { nodes {
  id history { id sequence at by what subjectId before after }
} } }`;

interface Entry {
  readonly id: string;
  readonly sequence: number;
  readonly at: string;
  readonly by: string;
  readonly what: string;
  readonly subjectId: string;
  readonly before: string | null;
  readonly after: string | null;
}

describe('the history of a relation', () => {
  let server: TestServer;
  let make: ReturnType<typeof someGraph>;
  beforeAll(async () => {
    server = await startTestServer();
    make = someGraph(server.corner);
    const { store, corner } = server;
    const names = ['from', 'to', 'double', 'elsewhere'];
    const on = make.relation('told', 'from', 'to');
    const other = make.relation('other', 'to', 'elsewhere');
    const batch = {
      actors: names.map((name) => make.state(name)),
      sources: [make.source('paper')],
      claims: [
        { relation: on, claim: make.claim('one', ['paper']) },
        { relation: other, claim: make.claim('other', ['paper']) },
      ],
    };
    await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
    const { writer } = corner;
    await store.recordClaim(
      { on: { relationId: on.id }, claim: make.claim('two', ['paper'], { voice: make.speaker('double') }) },
      null,
      writer,
    );
    await store.reviseClaim(corner.id('claim', 'two'), { stance: 'ALLEGED' }, writer);
    await store.retractClaim(corner.id('claim', 'one'), 'It was wrong', writer);
    const absorbing = { keep: corner.id('actor', 'from'), absorb: [corner.id('actor', 'double')] };
    await store.mergeActors({ ...absorbing, reason: 'They are one' }, writer);
  }, startLimitMs);
  afterAll(() => server.close());

  const histories = async (): Promise<Map<string, readonly Entry[]>> => {
    const ids = [server.corner.id('actor', 'to')];
    const { data, errors } = await server.ask(history, { ids }, null);
    expect(errors).toEqual([]);
    const { nodes } = data?.['relations'] as { nodes: { id: string; history: readonly Entry[] }[] };
    return new Map(nodes.map((node) => [node.id, node.history]));
  };
  const told = async (): Promise<readonly Entry[]> =>
    (await histories()).get(server.corner.id('relation', 'told')) ?? [];

  it('has all that was done to it and to its claims, also to one that was taken back, newest last', async () => {
    const id = (name: string) => server.corner.id('claim', name);
    expect((await told()).map(({ what, subjectId, by }) => [what, subjectId, by])).toEqual([
      ['createRelation', server.corner.id('relation', 'told'), server.corner.mark],
      ['recordClaim', id('one'), server.corner.mark],
      ['recordClaim', id('two'), server.corner.mark],
      ['reviseClaim', id('two'), server.corner.mark],
      ['retractClaim', id('one'), server.corner.mark],
      ['changeSpeaker', id('two'), server.corner.mark],
    ]);
  });

  it('stands in the order in which it was done', async () => {
    const entries = await told();
    const places = entries.map(({ sequence }) => sequence);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(new Set(entries.map(({ id }) => id)).size).toBe(entries.length);
    expect(entries.every(({ at }) => /^\d{4}-.*Z$/u.test(at))).toBe(true);
  });

  it('says how things read before and after', async () => {
    const byWhat = new Map((await told()).map((entry) => [entry.what, entry]));
    const read = (what: string): unknown[] => {
      const { before = null, after = null } = byWhat.get(what) ?? {};
      return [before, after].map((text) => (text === null ? null : (JSON.parse(text) as unknown)));
    };
    expect(read('reviseClaim')).toMatchObject([{ stance: 'ASSERTED' }, { stance: 'ALLEGED' }]);
    expect(read('retractClaim')).toMatchObject([{ stance: 'ASSERTED' }, { reason: 'It was wrong' }]);
    expect(read('createRelation')).toMatchObject([null, { type: 'ARMS_SUPPLY' }]);
    expect(read('changeSpeaker')).toMatchObject([
      { speakerId: server.corner.id('actor', 'double') },
      { speakerId: server.corner.id('actor', 'from'), mergeId: expect.stringMatching(/^mrg_/u) },
    ]);
  });

  it('has nothing of another relation', async () => {
    const other = (await histories()).get(server.corner.id('relation', 'other')) ?? [];
    expect(other.map(({ what }) => what)).toEqual(['createRelation', 'recordClaim']);
  });
});
