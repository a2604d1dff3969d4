import { keepActorsApart, likelyDuplicates, type LikelyDuplicate, mergeActors } from '@entente/application';
import { type Actor, ActorKind, RelationType } from '@entente/model';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const make = someGraph(server.corner);
  const person = (key: string, name: string, more: Partial<Actor> = {}): Actor => ({
    ...make.state(key),
    kind: ActorKind.OFFICIAL,
    name: `${name} ${server.corner.mark}`,
    ...more,
  });
  const office = (holder: string) => ({
    relation: make.relation(`office.${holder}`, holder, 'z', { type: RelationType.OFFICE }),
    claim: make.claim(`office.${holder}`, ['paper']),
  });
  const { refused } = await server.store.importBatch(
    {
      actors: [
        person('a1', 'Ondrej Valtamir'),
        person('a2', 'Ondřej Valtamír', { kind: ActorKind.PERSON }),
        person('a3', 'Milena Valtamir'),
        person('b1', 'Borsk', {
          kind: ActorKind.COMPANY,
          identifiers: [{ scheme: 'lei', value: `L${server.corner.mark}` }],
        }),
        person('b2', 'Harbour Works', {
          kind: ActorKind.ORGANIZATION,
          identifiers: [{ scheme: 'register', value: `L${server.corner.mark}` }],
        }),
        make.state('z'),
      ],
      sources: [make.source('paper')],
      claims: ['a1', 'a2', 'a3'].map(office),
    },
    { atomic: true, dryRun: false },
    server.corner.writer,
  );
  expect(refused).toEqual([]);
}, startLimitMs);
afterAll(() => server.close());

const id = (name: string): string => server.corner.id('actor', name);
const nameOf = (actor: Actor): string => actor.id.replace(id(''), '');

/** The suite's own pairs, from its first actor on. */
async function pairs(first = 50): Promise<LikelyDuplicate[]> {
  const page = await likelyDuplicates(server.store, { first, after: `${id('')}:${id('')}` });
  return page.nodes.filter(({ one }) => one.id.startsWith(id('')));
}

describe('likely duplicates', () => {
  it('are found by names in another spelling and by identifiers under another scheme, with reasons, and not by kin', async () => {
    const found = await pairs();
    expect(found.map(({ one, other }) => `${nameOf(one)} ${nameOf(other)}`)).toEqual(['a1 a2', 'b1 b2']);
    expect(found.map(({ reasons }) => reasons.map(({ kind }) => kind))).toEqual([
      ['ALIAS', 'NEIGHBOURS'],
      ['IDENTIFIER'],
    ]);
    expect(found[0]?.reasons[1]?.detail).toBe(`z ${server.corner.mark}`);
    for (const { score } of found) {
      expect(score).toBeGreaterThan(0.8);
      expect(score).toBeLessThanOrEqual(1);
    }
  });

  it('come in pages, over GraphQL', async () => {
    const query =
      'query ($after: String) { likelyDuplicates(first: 1, after: $after) { nodes { one { id } other { id } score } pageInfo { hasNextPage endCursor } } }';
    const cursor = (one: string, other: string): string =>
      Buffer.from(`after ${one}:${other}`).toString('base64url');
    const { data, errors } = await server.ask(query, { after: cursor(id('a0'), id('a0')) }, null);
    expect(errors).toEqual([]);
    expect(data).toMatchObject({
      likelyDuplicates: {
        nodes: [{ one: { id: id('a1') }, other: { id: id('a2') } }],
        pageInfo: { hasNextPage: true, endCursor: cursor(id('a1'), id('a2')) },
      },
    });
    const next = await server.ask(query, { after: cursor(id('a1'), id('a2')) }, null);
    expect(next.data).toMatchObject({ likelyDuplicates: { nodes: [{ one: { id: id('b1') } }] } });
  });

  it('that a person keeps apart do not come back, until they are let', async () => {
    const keep =
      'mutation ($a: ID!, $b: ID!, $reason: String!, $apart: Boolean) { keepActorsApart(a: $a, b: $b, reason: $reason, apart: $apart) { id } }';
    const variables = { a: id('b2'), b: id('b1'), reason: 'One owns the other' };
    expect((await server.ask(keep, variables)).data).toEqual({
      keepActorsApart: [{ id: id('b2') }, { id: id('b1') }],
    });
    await server.ask(keep, variables);
    expect((await pairs()).map(({ one }) => nameOf(one))).toEqual(['a1']);
    const { records } = await server.corner.driver.executeQuery(
      'MATCH (l:LogEntry {what: $what, subjectId: $id}) RETURN l.by AS by, l.after AS after',
      { what: 'keepActorsApart', id: id('b1') },
    );
    expect(
      records.map((record): unknown[] => [record.get('by'), JSON.parse(record.get('after') as string)]),
    ).toEqual([['editor', { with: id('b2'), apart: true, reason: 'One owns the other' }]]);
    await server.ask(keep, { ...variables, reason: 'They are one after all', apart: false });
    expect(await pairs()).toHaveLength(2);
  });

  it('are refused to be kept apart without a reason, or where both are one or one is not there', async () => {
    const refusal = async (a: string, b: string, reason: string): Promise<unknown> =>
      keepActorsApart(server.store, { a, b, reason }, server.corner.writer).catch((error: unknown) => error);
    expect(await refusal(id('a1'), id('a2'), ' ')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'reason' });
    expect(await refusal(id('a1'), id('a1'), 'So')).toMatchObject({ code: 'BAD_USER_INPUT', field: 'b' });
    expect(await refusal(id('a1'), id('none'), 'So')).toMatchObject({ code: 'NOT_FOUND', field: 'b' });
  });

  it('are gone once they are merged', async () => {
    await mergeActors(
      server.store,
      { keep: id('a1'), absorb: [id('a2')], reason: 'Two spellings of one name' },
      server.corner.writer,
    );
    expect((await pairs()).map(({ one }) => nameOf(one))).toEqual(['b1']);
  });
});
