import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

const mergeActors =
  'mutation ($input: MergeActorsInput!) { mergeActors(input: $input) { id absorbed absorbedIds reason mergedBy mergedAt actor { id aliases { name } } } }';
const undoMerge = 'mutation ($id: ID!) { undoMerge(id: $id) { id aliases { name } } }';
const node =
  'query ($id: ID!) { node(id: $id) { __typename id ... on ActorMerge { reason actor { id } } } actor(id: $id) { id } }';

interface Merged {
  readonly id: string;
  readonly actor: { readonly id: string };
}

describe('merging over GraphQL', () => {
  let server: TestServer;
  beforeAll(async () => {
    server = await startTestServer();
  }, startLimitMs);
  afterAll(() => server.close());

  const first = <T>({ data, errors }: Answer): T => {
    expect(errors).toEqual([]);
    return Object.values(data ?? {})[0] as T;
  };
  const newActor = async (name: string): Promise<string> => {
    const query = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }';
    const input = { kind: 'STATE', name: `${name} ${server.corner.mark}` };
    return first<{ id: string }>(await server.ask(query, { input })).id;
  };
  const asAdmin = (query: string, variables: Record<string, unknown>): Promise<Answer> =>
    server.ask(query, variables, server.adminToken);

  it('is an admin’s: a merge is found by its id, and undone', async () => {
    const [keep, double] = [await newActor('Kept'), await newActor('Double')];
    const input = { keep, absorb: [double], reason: ' The same state ' };
    const merged = first<Merged>(await asAdmin(mergeActors, { input }));
    expect(merged).toEqual({
      id: expect.stringMatching(/^mrg_/u),
      absorbed: [`Double ${server.corner.mark}`],
      absorbedIds: [double],
      reason: 'The same state',
      mergedBy: 'admin',
      mergedAt: expect.stringMatching(/Z$/u),
      actor: { id: keep, aliases: [{ name: `Double ${server.corner.mark}` }] },
    });
    expect((await server.ask(node, { id: merged.id })).data).toEqual({
      node: { __typename: 'ActorMerge', id: merged.id, reason: 'The same state', actor: { id: keep } },
      actor: null,
    });
    // A link to the absorbed actor leads to the kept one; node answers with the very id that was asked for, or not at all.
    expect((await server.ask(node, { id: double })).data).toEqual({ node: null, actor: { id: keep } });

    for (const [field, asked] of [
      ['from', `{ paths(from: "${double}", to: "${keep}") { length } }`],
      ['actorIds', `{ neighbourhood(actorIds: ["${double}"]) { truncated } }`],
    ] as const) {
      const { errors } = await server.ask(asked);
      expect(errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND', field });
      expect(errors[0]?.message).toContain(`was merged into ${keep}`);
    }

    expect(first(await asAdmin(undoMerge, { id: merged.id }))).toEqual([
      { id: keep, aliases: [] },
      { id: double, aliases: [] },
    ]);
    expect((await server.ask(node, { id: merged.id })).data).toEqual({ node: null, actor: null });
    expect((await server.ask(node, { id: double })).data).toMatchObject({ actor: { id: double } });
  });

  it.each([
    ['mergeActors', mergeActors, { input: { keep: 'act_a', absorb: ['act_b'], reason: 'Why' } }],
    ['undoMerge', undoMerge, { id: 'mrg_a' }],
  ])('is no editor’s: %s', async (_, query, variables) => {
    const { errors } = await server.ask(query, variables);
    expect(errors.map(({ extensions }) => extensions.code)).toEqual(['FORBIDDEN']);
  });

  it.each([
    ['a blank reason', { reason: ' ' }, 'BAD_USER_INPUT', 'reason'],
    ['nobody to absorb', { absorb: [] }, 'BAD_USER_INPUT', 'absorb'],
    ['an id of a source', { keep: 'src_a' }, 'NOT_FOUND', 'keep'],
    [
      'over a hundred',
      { absorb: Array.from({ length: 101 }, (_, i) => `act_${i}`) },
      'BAD_USER_INPUT',
      'absorb',
    ],
  ])('says what is wrong with %s', async (_, given, code, field) => {
    const input = { keep: 'act_none.a', absorb: ['act_none.b'], reason: 'Why', ...given };
    const { errors } = await asAdmin(mergeActors, { input });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([[code, field]]);
  });
});
