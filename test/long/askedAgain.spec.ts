import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { recordDenseGraph } from '../support/recordDenseGraph.js';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

type Variables = Record<string, unknown>;
/** What each of some variables may be: left out where undefined. */
type Choices = Record<string, readonly unknown[]>;

const not = undefined;
/** What a query is compiled after, and more. */
const TIMES = 3;
/** An odd number of them, so that no choice is always left out. */
const MOST_SETS = 3;

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  await recordDenseGraph(server);
}, startLimitMs);
afterAll(() => server.close());

/** Ways to choose, of all of them so many at most, from all over. */
const setsOf = (choices: Choices): Variables[] => {
  const all = allSetsOf(choices);
  const stride = Math.max(1, Math.floor(all.length / MOST_SETS));
  return all.filter((_, i) => i % stride === 0);
};

const allSetsOf = (choices: Choices): Variables[] =>
  Object.entries(choices).reduce<Variables[]>(
    (sets, [name, values]) =>
      sets.flatMap((set) => values.map((value) => (value === undefined ? set : { ...set, [name]: value }))),
    [{}],
  );

let asked = 0;
/** A query that was never asked before, for the server: it is not compiled. */
const anew = (query: string): string => `${query} # ${(asked += 1)}`;

const answerTo = async (query: string, variables: Variables): Promise<unknown> => {
  const { status, data, errors } = await server.ask(query, variables, server.adminToken);
  // Where in the answer an error stands depends on when it is met.
  return [status, data ?? null, errors.map(({ message, extensions: { code } }) => [message, code])];
};

/** Asks often enough to have it compiled, with each of these, and so that it is compiled at the asking with each. */
async function expectNoDifference(query: string, sets: readonly Variables[]): Promise<void> {
  for (const [i, variables] of sets.entries()) {
    const cold = await answerTo(anew(query), variables);
    const hot = anew(query);
    // The first is the one before it is compiled; the second, when it is.
    await answerTo(hot, sets[(i + 1) % sets.length] ?? {});
    for (let n = 1; n < TIMES; n += 1)
      expect([variables, await answerTo(hot, variables)]).toEqual([variables, cold]);
  }
}

const page = 'totalCount nodes { id evidence }';

describe('a query is answered as the first time, whatever it is given', () => {
  it.each<[string, string, Choices]>([
    [
      'variables in an object',
      `query ($own: ID!, $t: [RelationType!], $e: Evidence, $d: Date) { relations(filter: { sourceIds: [$own], types: $t, minEvidence: $e, occurredFrom: $d }, first: 3) { ${page} } }`,
      {
        own: ['SOURCE'],
        t: [not, null, 'ARMS_SUPPLY', ['ARMS_SUPPLY', 'AID'], 'NONE'],
        e: [not, null, 'CONTESTED'],
        d: [not, '2020-01-01', '2020-02-30'],
      },
    ],
    [
      'variables in a list',
      `query ($own: ID!, $t: RelationType, $u: RelationType!) { relations(filter: { sourceIds: [$own], types: [$u, ARMS_SUPPLY] }, first: 3) { ${page} } gaps(kinds: [UNDATED], filter: { sourceIds: [$own] }, first: 1) { ${page} } viewer { role } }`,
      { own: ['SOURCE', not], t: [not, null, 'AID'], u: ['AID', 'ARMS_SUPPLY', null, not] },
    ],
    [
      'one that may be missing in a list',
      'query ($own: ID!, $a: ID = "act_x") { relations(filter: { sourceIds: [$own], actorIds: [$a] }) { totalCount } }',
      { own: ['SOURCE'], a: [not, null, 'ACTOR'] },
    ],
    [
      'a whole object',
      `query ($f: RelationFilter, $n: Int) { relations(filter: $f, first: $n) { ${page} } }`,
      {
        f: [
          { sourceIds: 'SOURCE' },
          { sourceIds: ['SOURCE'], types: null, minEvidence: null },
          { sourceIds: ['SOURCE'], nothing: 1 },
          { sourceIds: ['SOURCE'], asOf: 'x' },
          { sourceIds: [null] },
          { sourceIds: { a: 1 } },
          [],
          5,
          'x',
        ],
        n: [not, null, 2, 0, 2.5, '2'],
      },
    ],
    [
      'defaults of variables',
      `query ($own: [ID!] = [], $n: Int = 2, $m: Int! = 3) { relations(filter: { sourceIds: $own, actorIds: ["ACTOR"] }, first: $n) { ${page} } actors(first: $m, search: "MARK") { totalCount nodes { id } } }`,
      { own: [not, null, ['SOURCE'], 'SOURCE'], n: [not, null, 1], m: [not, null, 1] },
    ],
    [
      'a default of what cannot be null',
      `query ($own: ID!, $n: Int! = 2) { relations(filter: { sourceIds: [$own] }, first: $n) { ${page} } }`,
      { own: ['SOURCE'], n: [not, null, 1] },
    ],
    [
      '@include and @skip',
      'query ($id: ID!, $a: Boolean!, $b: Boolean = true) { relation(id: $id) { id @skip(if: $a) evidence @include(if: $b) from @include(if: $a) { id } from @skip(if: $b) { name } } }',
      { id: ['RELATION'], a: [true, false, null, not], b: [true, false, null, not] },
    ],
    [
      'a fragment that is included in one place alone',
      'query ($id: ID!, $a: Boolean!, $b: Boolean!) { x: relation(id: $id) { ...F @include(if: $a) } y: relation(id: $id) { id ...F @include(if: $b) } z: relation(id: $id) { ...F @include(if: $a) ...F } } fragment F on Relation { type from { id } }',
      { id: ['RELATION'], a: [true, false], b: [true, false] },
    ],
    [
      'names that run together',
      'query ($id: ID!, $r: ID!) { a: actor(id: $id) { b: relations(first: 1) { nodes { id } } } a_b: relation(id: $r) { claims { citations { id source { title } } } } }',
      { id: ['ACTOR'], r: ['RELATION'] },
    ],
    [
      'names of what every object has',
      'query ($id: ID!) { __proto__: actor(id: $id) { constructor: id toString: name __proto__: kind } }',
      { id: ['ACTOR'] },
    ],
    [
      'things by their ids',
      'query ($id: ID!) { node(id: $id) { id __typename ...F ... on Claim { stance relation { id } } ... on Source { title } } } fragment F on Node { ... on Actor { name kind } ... on Relation { label from { id } } }',
      { id: ['ACTOR', 'RELATION', 'CLAIM', 'SOURCE', 'x', 5, null, not, ['x']] },
    ],
    [
      'arguments that are null, and enums',
      'query ($f: ID!, $t: ID!, $r: PathRank, $n: Int, $d: Boolean) { paths(from: $f, to: $t, rank: $r, maxLength: $n, limit: 2, directed: $d) { length weakest hops { relationCount relations(first: 1) { id } } } }',
      {
        f: ['ACTOR'],
        t: ['OTHER'],
        r: [not, null, 'STRONGEST', 'NONE'],
        n: [not, null, 2],
        d: [not, null, true],
      },
    ],
    [
      'texts that are code elsewhere',
      `query ($n: Int) { actors(search: "__MAGIC_DATE__33a9e76d_02e0_4128_8e92_3530ad3da74d0), first: (globalThis.enteredBy = 'text', 1", first: $n) { totalCount } resolveActor(name: "__MAGIC_NAN__57f286b9_4c20_487f_b409_79804ddcb4f8") { score } }`,
      { n: [1, not] },
    ],
  ])('%s', async (_, query, choices) => {
    const { corner } = server;
    const places: Record<string, string> = {
      SOURCE: corner.id('source', 'dense'),
      ACTOR: corner.id('actor', 'dense0'),
      OTHER: corner.id('actor', 'dense9'),
      RELATION: corner.id('relation', 'dense0.dense1'),
      CLAIM: corner.id('claim', 'dense0.dense1'),
      MARK: corner.mark,
    };
    const filled = (text: string): string =>
      text.replace(/\b(?:SOURCE|ACTOR|OTHER|RELATION|CLAIM|MARK)\b/gu, (name) => places[name] ?? name);
    const sets = setsOf(choices).map((set) => JSON.parse(filled(JSON.stringify(set))) as Variables);
    await expectNoDifference(filled(query), sets);
    expect((globalThis as { enteredBy?: string }).enteredBy).toBeUndefined();
  });
});

describe('a mutation does the same as the first time', () => {
  const kept = { summary: 'As revised now.', attribution: 'KEEP', occurred: '2020' };
  const first = async (query: string, variables: Variables): Promise<unknown> => {
    const { data, errors } = await server.ask(query, variables, server.adminToken);
    expect(errors).toEqual([]);
    return Object.values(data ?? {})[0];
  };

  it('reviseClaim leaves as it is what is not given', async () => {
    const { corner, store } = server;
    const make = someGraph(corner);
    const names = ['again0', 'again1', 'again2', 'again3'];
    const claims = names.map((name) => ({
      relation: make.relation(name, 'dense0', 'dense1'),
      claim: make.claim(name, ['dense'], {
        voice: { kind: 'attribution', attribution: 'KEEP' },
        occurred: make.date('2020'),
      }),
    }));
    await store.importBatch(
      { actors: [], sources: [], claims },
      { atomic: true, dryRun: false },
      corner.writer,
    );
    const revise = `mutation R($id: ID!, $summary: String, $attribution: String, $occurred: Edtf) {
      reviseClaim(input: { id: $id, summary: $summary, attribution: $attribution, occurred: $occurred }) { summary attribution occurred } }`;
    for (const name of names) {
      expect(await first(revise, { id: corner.id('claim', name), summary: kept.summary })).toEqual(kept);
    }
  });

  it('updateActor, too, and createActor with its key is the same request', async () => {
    const { mark } = server.corner;
    const create = `mutation C($n: String!, $d: String, $key: String) { createActor(input: { kind: STATE, name: $n, description: $d, idempotencyKey: $key }) { id } }`;
    const update = `mutation U($id: ID!, $name: String, $kind: ActorKind, $d: String) { updateActor(input: { id: $id, name: $name, kind: $kind, description: $d }) { kind name description } }`;
    const ids = new Set<unknown>();
    for (let i = 0; i < TIMES; i += 1) {
      ids.add(((await first(create, { n: `Again ${mark}`, key: `again ${mark}` })) as { id: string }).id);
    }
    expect(ids.size).toBe(1);
    const [id] = [...ids];
    await first(update, { id, d: 'Stays.' });
    for (let i = 0; i < TIMES; i += 1) {
      const name = `Again ${i} ${mark}`;
      expect(await first(update, { id, name })).toEqual({ kind: 'STATE', name, description: 'Stays.' });
    }
  });
});

describe('what is JSON, and no GraphQL', () => {
  it.each([
    '{"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"__typename"}}]}}]}',
    ' \n{ "kind": "Document", "definitions": [] }',
    '[]',
    '{}',
    '5',
    '-1',
    'null',
    'true',
    '"x"',
  ])('is refused as a query: %.40s', async (query) => {
    const { status, errors } = await server.ask(query);
    expect([status, errors[0]?.extensions.code]).toEqual([400, 'BAD_USER_INPUT']);
    expect(errors[0]?.message).toContain('Syntax Error');
  });
});
