import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { addUser } from '@entente/application';
import { AliasKind, Role } from '@entente/model';
import { someGraph } from '../support/someGraph.js';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';
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

/** What an answer of a server holds under its one field. */
const only = <T>({ data, errors }: Answer): T => {
  expect(errors).toEqual([]);
  return Object.values(data ?? {})[0] as T;
};

describe('what was done to an actor', () => {
  let server: TestServer;
  let make: ReturnType<typeof someGraph>;
  let writer: { readonly by: string; readonly requestId: null };
  beforeAll(async () => {
    server = await startTestServer();
    make = someGraph(server.corner);
    writer = { by: `${server.corner.mark} writes`, requestId: null };
  }, startLimitMs);
  afterAll(() => server.close());

  const id = (name: string) => server.corner.id('actor', name);
  const create = (...names: readonly string[]) =>
    Promise.all(names.map((name) => server.store.createActor(make.state(name), null, writer)));
  const record = async (name: string, from: string, to: string, speaker: string | null = null) => {
    await server.store.importBatch(
      {
        actors: [],
        sources: [make.source(name)],
        claims: [
          {
            relation: make.relation(name, from, to),
            claim: make.claim(name, [name], speaker === null ? {} : { voice: make.speaker(speaker) }),
          },
        ],
      },
      { atomic: true, dryRun: false },
      writer,
    );
  };
  const deleteActor = (name: string, reason = 'Nobody is that') =>
    server.ask('mutation ($id: ID!, $reason: String!) { deleteActor(id: $id, reason: $reason) { name } }', {
      id: id(name),
      reason,
    });
  const restoreActor = (name: string) =>
    server.ask('mutation ($id: ID!) { restoreActor(id: $id) { id name aliases { name } } }', {
      id: id(name),
    });
  const historyOf = async (name: string) => {
    const query = 'query ($id: ID!) { actor(id: $id) { history { what by before after } } }';
    return only<{ history: Entry[] }>(await server.ask(query, { id: id(name) })).history;
  };

  it('is told in its history, how it read before and after, with its merges and their undoing', async () => {
    await create('told', 'double', 'another');
    const aliases = [{ name: 'Known so', kind: AliasKind.NAME }];
    await server.store.updateActor(id('told'), { aliases }, writer);
    const absorbing = { keep: id('told'), absorb: [id('double')], reason: 'They are one' };
    const { id: mergeId } = await server.store.mergeActors(absorbing, writer);
    await server.store.undoMerge(mergeId, writer);
    const entries = await historyOf('told');
    expect(entries.map(({ what, by }) => [what, by])).toEqual(
      ['createActor', 'updateActor', 'mergeActors', 'undoMerge'].map((what) => [what, writer.by]),
    );
    const [, update] = entries.map(({ before, after }) =>
      [before, after].map((json) => JSON.parse(json ?? 'null') as unknown),
    );
    expect(update).toMatchObject([{ aliases: [] }, { aliases }]);
    expect((await historyOf('double')).map(({ what }) => what)).toEqual([
      'createActor',
      'mergeActors',
      'undoMerge',
    ]);
    expect((await historyOf('another')).map(({ what }) => what)).toEqual(['createActor']);
  });

  it('can be that it was deleted, where nothing refers to it, and put back as it read', async () => {
    const aliases = [{ name: `Spare of ${server.corner.mark}`, kind: AliasKind.NAME }];
    await server.store.createActor({ ...make.state('spare'), aliases }, null, writer);
    expect(only(await deleteActor('spare'))).toEqual({ name: `spare ${server.corner.mark}` });
    expect(await server.store.actor(id('spare'))).toBeNull();
    expect((await deleteActor('spare')).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', field: 'id' } },
    ]);
    // Its names are free.
    await server.store.createActor({ ...make.state('heir'), aliases }, null, writer);
    for (let asked = 0; asked < 2; asked += 1) {
      expect(only(await restoreActor('spare'))).toEqual({
        id: id('spare'),
        name: `spare ${server.corner.mark}`,
        aliases: [{ name: `Spare of ${server.corner.mark}` }],
      });
    }
    expect(
      (await historyOf('spare')).map(({ what, after }) => [what, JSON.parse(after ?? 'null') as unknown]),
    ).toEqual([
      ['createActor', expect.anything()],
      ['deleteActor', { reason: 'Nobody is that' }],
      ['restoreActor', { ...make.state('spare'), aliases }],
    ]);
    expect((await restoreActor('heir')).errors).toMatchObject([
      { extensions: { code: 'NOT_FOUND', field: 'id' } },
    ]);
  });

  it('is not that it was deleted while relations, claims or merges refer to it, which the error counts', async () => {
    await create('end', 'other', 'speaker', 'kept', 'gone');
    await record('first', 'end', 'other', 'speaker');
    await record('second', 'other', 'end');
    await server.store.mergeActors(
      { keep: id('kept'), absorb: [id('gone')], reason: 'They are one' },
      writer,
    );
    for (const [name, what] of [
      ['end', '2 relations lead from or to it'],
      ['speaker', 'a claim has it as speaker'],
      ['kept', 'a merge was kept by it'],
    ] as const) {
      const { errors } = await deleteActor(name);
      expect(errors).toMatchObject([{ extensions: { code: 'CONFLICT', field: 'id' } }]);
      expect(errors[0]?.message).toContain(what);
      expect(await server.store.actor(id(name))).not.toBeNull();
    }
    expect((await deleteActor('other', ' ')).errors).toMatchObject([{ extensions: { field: 'reason' } }]);
  });

  it('and to all else is in the log, by who wrote, what was done, when, and whom or what it concerns', async () => {
    const mine = { by: `${server.corner.mark} logs`, requestId: null };
    await server.store.createActor(make.state('logged'), null, mine);
    await server.store.addSource(make.source('logged'), null, mine);
    await create('place');
    await record('logged', 'logged', 'place');
    await server.store.recordClaim(
      { on: { relationId: server.corner.id('relation', 'logged') }, claim: make.claim('more', ['logged']) },
      null,
      mine,
    );
    await server.store.retractClaim(server.corner.id('claim', 'more'), 'It was wrong', mine);
    const query = `query ($filter: LogFilterInput, $first: Int, $after: String) { log(filter: $filter, first: $first, after: $after) {
      nodes { entry { what at } relation { id } actor { id } source { id } } pageInfo { hasNextPage endCursor } } }`;
    interface Logged {
      readonly nodes: readonly {
        entry: { what: string; at: string };
        relation: { id: string } | null;
        actor: { id: string } | null;
        source: { id: string } | null;
      }[];
      readonly pageInfo: { hasNextPage: boolean; endCursor: string };
    }
    const ask = async (filter: object, more: object = {}): Promise<Logged> =>
      only(await server.ask(query, { filter, ...more }));
    const whats = ({ nodes }: Logged) => nodes.map(({ entry }) => entry.what);

    const all = await ask({ by: mine.by });
    expect(whats(all)).toEqual(['retractClaim', 'recordClaim', 'addSource', 'createActor']);
    expect(all.nodes.map(({ relation, actor, source }) => [relation?.id, actor?.id, source?.id])).toEqual([
      [server.corner.id('relation', 'logged'), undefined, server.corner.id('source', 'logged')],
      [server.corner.id('relation', 'logged'), undefined, server.corner.id('source', 'logged')],
      [undefined, undefined, server.corner.id('source', 'logged')],
      [undefined, id('logged'), undefined],
    ]);
    const first = await ask({ by: mine.by }, { first: 3 });
    const rest = await ask({ by: mine.by }, { first: 3, after: first.pageInfo.endCursor });
    expect([whats(first), first.pageInfo.hasNextPage, whats(rest), rest.pageInfo.hasNextPage]).toEqual([
      whats(all).slice(0, 3),
      true,
      whats(all).slice(3),
      false,
    ]);
    expect(whats(await ask({ by: mine.by, what: ['createActor', 'recordClaim'] }))).toEqual([
      'recordClaim',
      'createActor',
    ]);
    expect(whats(await ask({ concerning: server.corner.id('source', 'logged'), by: mine.by }))).toEqual([
      'retractClaim',
      'recordClaim',
      'addSource',
    ]);
    expect(whats(await ask({ concerning: id('logged') }))).toEqual(['createActor']);
    const [last] = all.nodes;
    expect(whats(await ask({ by: mine.by, since: last?.entry.at }))).toContain('retractClaim');
    expect(whats(await ask({ by: mine.by, until: all.nodes.at(-1)?.entry.at }))).toEqual([]);
    for (const [filter, field] of [
      [{ what: ['burn'] }, 'filter.what.0'],
      [{ concerning: server.corner.id('relation', 'logged') }, 'filter.concerning'],
      [{ since: '2020-13-01T00:00:00Z' }, 'filter.since'],
    ] as const) {
      const { errors } = await server.ask(query, { filter });
      expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([
        ['BAD_USER_INPUT', field],
      ]);
    }
  });

  it('does not tell editors in the log what was done to users', async () => {
    await addUser(server.store, { name: `U ${server.corner.mark}`, role: Role.READER }, writer);
    const query =
      'query ($by: String) { log(filter: {by: $by, what: ["addUser"]}) { nodes { entry { what } } } }';
    const asked = (token: string) => server.ask(query, { by: writer.by }, token);
    expect(only(await asked(server.editorToken))).toEqual({ nodes: [] });
    expect(only(await asked(server.adminToken))).toEqual({ nodes: [{ entry: { what: 'addUser' } }] });
  });
});
