import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';

const createActor = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }';
const updateActor = 'mutation ($input: UpdateActorInput!) { updateActor(input: $input) { id } }';
const addSource = 'mutation ($input: AddSourceInput!) { addSource(input: $input) { id held } }';
const attachText =
  'mutation ($id: ID!, $text: String!) { attachText(sourceId: $id, text: $text) { id held } }';
const recordClaim = 'mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { id } }';
const retractClaim =
  'mutation ($id: ID!, $reason: String!) { retractClaim(id: $id, reason: $reason) { id } }';

describe('bad input', () => {
  let server: TestServer;
  const ids = { from: '', to: '', held: '', reference: '' };
  let text = '';

  beforeAll(async () => {
    server = await startTestServer();
    const { mark } = server.corner;
    text = `${mark} North gave South forty tents in spring. Later North gave South forty more. 😀 And then it rained.`;
    const idOf = ({ data, errors }: Answer): string => {
      expect(errors).toEqual([]);
      return (Object.values(data ?? {})[0] as { id: string }).id;
    };
    ids.from = idOf(await server.ask(createActor, { input: { kind: 'STATE', name: `North ${mark}` } }));
    ids.to = idOf(await server.ask(createActor, { input: { kind: 'STATE', name: `South ${mark}` } }));
    ids.held = idOf(await server.ask(addSource, { input: { title: `Held ${mark}`, text } }));
    ids.reference = idOf(await server.ask(addSource, { input: { title: `Referred to ${mark}` } }));
  }, startLimitMs);
  afterAll(() => server.close());

  /** A claim that is in order, but for what is given. */
  const claim = (change: Record<string, unknown>): Record<string, unknown> => ({
    relation: { type: 'AID', from: ids.from, to: ids.to, occurred: '2020-04' },
    stance: 'REPORTED',
    summary: `North sent tents to South, ${server.corner.mark}`,
    citations: [{ sourceId: ids.held, quote: 'forty tents' }],
    ...change,
  });
  const relation = (change: Record<string, unknown>): Record<string, unknown> =>
    claim({ relation: { type: 'AID', from: ids.from, to: ids.to, ...change } });

  /** All that the suite has written so far. */
  const written = async (): Promise<unknown> =>
    (
      await server.corner.run(
        `MATCH (a:Actor) WHERE a.name CONTAINS $mark
         OPTIONAL MATCH (a)-[r]-(:Actor)
         WITH count(DISTINCT a) AS actors, count(DISTINCT r) AS relations
         OPTIONAL MATCH (c:Claim) WHERE c.summary CONTAINS $mark
         WITH actors, relations, count(c) AS claims
         OPTIONAL MATCH (s:Source) WHERE s.title CONTAINS $mark
         WITH actors, relations, claims, count(s) AS sources, count(CASE WHEN s.held THEN 1 END) AS held
         RETURN actors, relations, claims, sources, held`,
        { mark: server.corner.mark },
      )
    )[0];

  const refused = async (query: string, variables: Record<string, unknown>): Promise<Answer> => {
    const before = await written();
    const answer = await server.ask(query, variables);
    expect(answer.errors).toHaveLength(1);
    expect(await written()).toEqual(before);
    return answer;
  };
  const codeAndField = ({ errors: [error] }: Answer): [string | undefined, string | undefined] => [
    error?.extensions.code,
    error?.extensions.field,
  ];

  it.each<[string, () => Record<string, unknown>, string, string]>([
    ['no citation', () => claim({ citations: [] }), 'BAD_USER_INPUT', 'citations'],
    [
      'a quote that is not in the document',
      () => claim({ citations: [{ sourceId: ids.held, quote: 'fifty tents' }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.quote',
    ],
    [
      'a quote that is in the document but for a letter’s case',
      () => claim({ citations: [{ sourceId: ids.held, quote: 'Forty tents' }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.quote',
    ],
    [
      'a quote for a document that is not held',
      () => claim({ citations: [{ sourceId: ids.reference, quote: 'forty tents' }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.quote',
    ],
    [
      'a place past the end of the document',
      () => claim({ citations: [{ sourceId: ids.held, start: 1, end: 100_000 }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.end',
    ],
    [
      'a quote that does not stand at its place',
      () => claim({ citations: [{ sourceId: ids.held, quote: 'forty tents', start: 0, end: 11 }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.quote',
    ],
    [
      'a place that ends before it starts',
      () => claim({ citations: [{ sourceId: ids.held, start: 9, end: 3 }] }),
      'BAD_USER_INPUT',
      'citations.0.end',
    ],
    [
      'half a place',
      () => claim({ citations: [{ sourceId: ids.held, start: 9 }] }),
      'BAD_USER_INPUT',
      'citations.0.end',
    ],
    [
      'neither quote nor place',
      () => claim({ citations: [{ sourceId: ids.held }] }),
      'BAD_USER_INPUT',
      'citations.0.quote',
    ],
    [
      'an empty quote',
      () => claim({ citations: [{ sourceId: ids.held, quote: '' }] }),
      'BAD_USER_INPUT',
      'citations.0.quote',
    ],
    [
      'a quote of a row, which only its number finds',
      () => claim({ citations: [{ sourceId: ids.held, kind: 'ROW', quote: 'forty tents' }] }),
      'BAD_USER_INPUT',
      'citations.0.start',
    ],
    [
      'a prefix that does not stand before its place',
      () => claim({ citations: [{ sourceId: ids.held, start: 0, end: 3, prefix: 'WRONG' }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.prefix',
    ],
    [
      'a suffix that does not stand after its place',
      () => claim({ citations: [{ sourceId: ids.held, start: 0, end: 3, suffix: 'WRONG' }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.suffix',
    ],
    [
      'the same place twice',
      () =>
        claim({
          citations: [
            { sourceId: ids.reference, start: 0, end: 3 },
            { sourceId: ids.reference, start: 0, end: 3, quote: 'abc' },
          ],
        }),
      'BAD_USER_INPUT',
      'citations.1',
    ],
    [
      'an unknown source',
      () =>
        claim({
          citations: [
            { sourceId: ids.held, quote: 'forty tents' },
            { sourceId: 'src_nobody', start: 0, end: 1 },
          ],
        }),
      'NOT_FOUND',
      'citations.1.sourceId',
    ],
    [
      'an actor where a source belongs',
      () => claim({ citations: [{ sourceId: ids.from, start: 0, end: 1 }] }),
      'NOT_FOUND',
      'citations.0.sourceId',
    ],
    ['an unknown actor', () => relation({ from: 'act_nobody' }), 'NOT_FOUND', 'relation.from'],
    ['a source where an actor belongs', () => relation({ to: ids.held }), 'NOT_FOUND', 'relation.to'],
    ['an unknown speaker', () => claim({ speakerId: 'act_nobody' }), 'NOT_FOUND', 'speakerId'],
    [
      'an unknown relation',
      () => claim({ relation: null, relationId: 'rel_nothing' }),
      'NOT_FOUND',
      'relationId',
    ],
    ['an actor’s tie to itself', () => relation({ to: ids.from }), 'BAD_USER_INPUT', 'relation.to'],
    [
      'ends that the type does not have',
      () => relation({ type: 'VISIT' }),
      'BAD_USER_INPUT',
      'relation.from',
    ],
    [
      'a type outside the vocabulary',
      () => relation({ type: 'FRIENDSHIP' }),
      'BAD_USER_INPUT',
      'relation.type',
    ],
    [
      'a type with back-ticks',
      () => relation({ type: 'AID`]-() DETACH DELETE n //' }),
      'BAD_USER_INPUT',
      'relation.type',
    ],
    [
      'a date that is no EDTF',
      () => relation({ occurred: 'last spring' }),
      'BAD_USER_INPUT',
      'relation.occurred',
    ],
    ['a day that no calendar has', () => claim({ occurred: '2023-02-29' }), 'BAD_USER_INPUT', 'occurred'],
    [
      'an end before a start',
      () => relation({ occurred: '2020/2016' }),
      'BAD_USER_INPUT',
      'relation.occurred',
    ],
    [
      'a qualifier that the type does not have',
      () => relation({ qualifiers: [{ key: 'colour', value: 'red' }] }),
      'BAD_USER_INPUT',
      'relation.qualifiers.0.key',
    ],
    [
      'an empty qualifier',
      () => claim({ qualifiers: [{ key: 'item', value: ' ' }] }),
      'BAD_USER_INPUT',
      'qualifiers.0.value',
    ],
    ['a summary that is too short', () => claim({ summary: 'Tents.' }), 'BAD_USER_INPUT', 'summary'],
    ['no stance', () => claim({ stance: undefined }), 'BAD_USER_INPUT', 'stance'],
    ['an unknown stance', () => claim({ stance: 'SHOUTED' }), 'BAD_USER_INPUT', 'stance'],
    [
      'a field that is none',
      () => claim({ citations: [{ sourceId: ids.held, quote: 'forty tents', page: 3 }] }),
      'BAD_USER_INPUT',
      'citations.0.page',
    ],
    [
      'both a speaker and an attribution',
      () => claim({ speakerId: ids.from, attribution: 'a spokesman' }),
      'BAD_USER_INPUT',
      'attribution',
    ],
    ['neither relation nor relationId', () => claim({ relation: null }), 'BAD_USER_INPUT', 'relation'],
  ])(
    'is refused in a claim with %s, with its code and field, and nothing is written',
    async (_, input, code, field) => {
      const answer = await refused(recordClaim, { input: input() });
      expect(codeAndField(answer)).toEqual([code, field]);
    },
  );

  it('is refused in a claim whose quote stands twice, with the places in code points', async () => {
    const answer = await refused(recordClaim, {
      input: claim({ citations: [{ sourceId: ids.held, quote: 'North gave South forty' }] }),
    });
    expect(codeAndField(answer)).toEqual(['ANCHOR_AMBIGUOUS', 'citations.0.quote']);
    const places = answer.errors[0]?.extensions.places ?? [];
    const points = [...text];
    expect(places.map(({ start, end }) => points.slice(start, end).join(''))).toEqual([
      'North gave South forty',
      'North gave South forty',
    ]);
  });

  it('is refused in a claim whose quote is typed otherwise, with where it stands and what differs', async () => {
    const answer = await refused(recordClaim, {
      input: claim({ citations: [{ sourceId: ids.held, quote: '😀\u00a0and\nthen it RAINED' }] }),
    });
    expect(codeAndField(answer)).toEqual(['ANCHOR_NOT_FOUND', 'citations.0.quote']);
    const near = answer.errors[0]?.extensions.near ?? [];
    const start = [...text.slice(0, text.indexOf('😀'))].length;
    expect(near).toEqual([
      {
        start,
        end: start + [...'😀 And then it rained'].length,
        quote: '😀 And then it rained',
        differsIn: ['line breaks', 'spaces', 'capital letters'],
      },
    ]);
  });

  it('is told just the same when it is asked often enough to be compiled', async () => {
    const seen = new Set<string>();
    for (let i = 0; i < 5; i += 1) {
      const bad = await server.ask(recordClaim, { input: relation({ occurred: '2020/2016' }) });
      seen.add(JSON.stringify([codeAndField(bad), bad.errors[0]?.message]));
      const missing = await server.ask(recordClaim, { input: claim({ stance: undefined }) });
      seen.add(JSON.stringify([codeAndField(missing), missing.errors[0]?.message]));
    }
    expect(seen.size).toBe(2);
  });

  it('is refused with its field in a literal, too', async () => {
    const answers = await Promise.all([
      server.ask('mutation { createActor(input: { kind: PLANET, name: "Mars" }) { id } }'),
      server.ask('mutation { createActor(input: { kind: STATE }) { id } }'),
      server.ask('{ relations(filter: { occurredFrom: "2020-13-01" }) { totalCount } }'),
      server.ask('{ relations(filter: { types: [AID, FRIENDSHIP] }) { totalCount } }'),
      server.ask('{ relations(first: "many") { totalCount } }'),
    ]);
    expect(answers.map(codeAndField)).toEqual([
      ['BAD_USER_INPUT', 'kind'],
      ['BAD_USER_INPUT', 'name'],
      ['BAD_USER_INPUT', 'filter.occurredFrom'],
      ['BAD_USER_INPUT', 'filter.types.1'],
      ['BAD_USER_INPUT', 'first'],
    ]);
  });

  it('is refused with its field in a variable, whatever the variable is called', async () => {
    const answers = await Promise.all([
      server.ask('mutation ($new: CreateActorInput!) { createActor(input: $new) { id } }', {
        new: { kind: 'PLANET', name: 'Mars' },
      }),
      server.ask('query ($which: RelationFilter) { relations(filter: $which) { totalCount } }', {
        which: { types: ['AID', 'FRIENDSHIP'] },
      }),
      server.ask('query ($day: Date) { relations(filter: { asOf: $day }) { totalCount } }', { day: 'today' }),
      server.ask('query ($n: Int) { relations(first: $n) { totalCount } }', { n: 2 ** 31 }),
      server.ask('query ($id: ID!) { relation(id: $id) { id } }', {}),
    ]);
    expect(answers.map(codeAndField)).toEqual([
      ['BAD_USER_INPUT', 'kind'],
      ['BAD_USER_INPUT', 'filter.types.1'],
      ['BAD_USER_INPUT', 'filter.asOf'],
      ['BAD_USER_INPUT', 'first'],
      ['BAD_USER_INPUT', 'id'],
    ]);
  });

  it('is a sentence that says what would be right', async () => {
    const { errors } = await refused(recordClaim, { input: relation({ occurred: 'last spring' }) });
    expect(errors[0]?.message).toBe(
      '"last spring" is no date in EDTF level 1; write it like 2016, 2020-10, 2023-09-17~, 2016/2020 or 2020-10-01/..',
    );
  });

  it.each<[string, string, () => Record<string, unknown>, string, string]>([
    [
      'an actor without a name',
      createActor,
      () => ({ input: { kind: 'STATE', name: '  ' } }),
      'BAD_USER_INPUT',
      'name',
    ],
    [
      'an alias without a name',
      createActor,
      () => ({
        input: { kind: 'STATE', name: `X ${server.corner.mark}`, aliases: [{ name: 'Y' }, { name: '' }] },
      }),
      'BAD_USER_INPUT',
      'aliases.1.name',
    ],
    [
      'a name with half a character',
      createActor,
      () => ({ input: { kind: 'STATE', name: `X \ud800 ${server.corner.mark}` } }),
      'BAD_USER_INPUT',
      'name',
    ],
    [
      'a change to nobody',
      updateActor,
      () => ({ input: { id: 'act_nobody', name: 'X' } }),
      'NOT_FOUND',
      'id',
    ],
    [
      'a change to what is no actor',
      updateActor,
      () => ({ input: { id: ids.held, name: 'X' } }),
      'NOT_FOUND',
      'id',
    ],
    [
      'a name that is taken away',
      updateActor,
      () => ({ input: { id: ids.from, name: null } }),
      'BAD_USER_INPUT',
      'name',
    ],
    [
      'an address that is none of the web',
      addSource,
      () => ({ input: { title: `A ${server.corner.mark}`, url: 'javascript:alert(1)' } }),
      'BAD_USER_INPUT',
      'url',
    ],
    [
      'an address with a password',
      addSource,
      () => ({ input: { title: `A ${server.corner.mark}`, url: 'https://me:pw@example.org/' } }),
      'BAD_USER_INPUT',
      'url',
    ],
    [
      'a hash that is none',
      addSource,
      () => ({ input: { title: `A ${server.corner.mark}`, sha256: 'abc' } }),
      'BAD_USER_INPUT',
      'sha256',
    ],
    [
      'a text that is not the one its hash names',
      addSource,
      () => ({ input: { title: `A ${server.corner.mark}`, text: 'x', sha256: '0'.repeat(64) } }),
      'BAD_USER_INPUT',
      'sha256',
    ],
    [
      'a text with half a character',
      addSource,
      () => ({ input: { title: `A ${server.corner.mark}`, text: 'x\udc00' } }),
      'BAD_USER_INPUT',
      'text',
    ],
    ['a text for no source', attachText, () => ({ id: 'src_nothing', text: 'x' }), 'NOT_FOUND', 'sourceId'],
    [
      'another text than the one held',
      attachText,
      () => ({ id: ids.held, text: 'x' }),
      'BAD_USER_INPUT',
      'text',
    ],
    ['an empty text', attachText, () => ({ id: ids.reference, text: '' }), 'BAD_USER_INPUT', 'text'],
    ['an unknown claim', retractClaim, () => ({ id: 'clm_nothing', reason: 'Wrong' }), 'NOT_FOUND', 'id'],
    ['what is no claim', retractClaim, () => ({ id: ids.from, reason: 'Wrong' }), 'NOT_FOUND', 'id'],
  ])('is refused: %s', async (_, query, variables, code, field) => {
    expect(codeAndField(await refused(query, variables()))).toEqual([code, field]);
  });

  it.each<[string, string]>([
    ['first', '{ relations(first: 0) { totalCount } }'],
    ['first', '{ actors(first: -1) { totalCount } }'],
    ['first', '{ sources(first: 101) { totalCount } }'],
    ['first', '{ relations(first: 2000000000) { nodes { claims { citations { id } } } } }'],
    ['after', '{ relations(after: "***") { totalCount } }'],
    ['limit', '{ subgraph(limit: 0) { truncated } }'],
    ['limit', '{ subgraph(limit: 1000000) { relations { id claims { summary } } } }'],
    ['depth', '{ neighbourhood(actorIds: ["act_a"], depth: 0) { truncated } }'],
    ['depth', '{ neighbourhood(actorIds: ["act_a"], depth: 9) { truncated } }'],
    ['actorIds', '{ neighbourhood(actorIds: []) { truncated } }'],
    ['maxLength', '{ paths(from: "act_a", to: "act_b", maxLength: 0) { length } }'],
    ['maxLength', '{ paths(from: "act_a", to: "act_b", maxLength: 9) { length } }'],
    ['limit', '{ paths(from: "act_a", to: "act_b", limit: 0) { length } }'],
    [
      'excludeActorIds',
      '{ paths(from: "act_a", to: "act_b", excludeActorIds: ["act_c", "act_a"]) { length } }',
    ],
    ['excludeActorIds', '{ paths(from: "act_a", to: "act_b", excludeActorIds: ["act_b"]) { length } }'],
    ['limit', '{ resolveActor(name: "x", limit: 1000) { score } }'],
    [
      'filter.occurredTo',
      '{ relations(filter: { occurredFrom: "2020-01-02", occurredTo: "2020-01-01" }) { totalCount } }',
    ],
  ])('is refused where %s is out of its range: %s', async (field, query) => {
    const answer = await server.ask(query);
    expect(codeAndField(answer)).toEqual(['BAD_USER_INPUT', field]);
  });

  it('names the range', async () => {
    const { errors } = await server.ask('{ relations(first: 101) { totalCount } }');
    expect(errors[0]?.message).toMatch(/\b1\b.*\b100\b/u);
  });

  it.each(['__proto__', 'constructor', '', 'x', 'act_', 'act_nobody', '../../etc', '😀'])(
    'is nobody’s id: %j finds nothing',
    async (id) => {
      const query =
        'query ($id: ID!) { node(id: $id) { id } actor(id: $id) { id } relation(id: $id) { id } source(id: $id) { id } }';
      const { data, errors } = await server.ask(query, { id });
      expect(errors).toEqual([]);
      expect(data).toEqual({ node: null, actor: null, relation: null, source: null });
    },
  );

  it.each([
    ['Acme (', 'Acme ('],
    ['AND', 'AND'],
    ['"x', '"x'],
    ['*', '*'],
    ['/.*/', '/.*/'],
    ['secret:x', 'secret:x'],
    ['spaces', '   '],
    ['40,000 letters', 'a'.repeat(40_000)],
  ])('is nothing special to a search: %s', async (_, search) => {
    const query =
      'query ($search: String!) { actors(search: $search) { totalCount } sources(search: $search) { totalCount } resolveActor(name: $search) { score } }';
    const { errors } = await server.ask(query, { search });
    expect(errors).toEqual([]);
  });
});
