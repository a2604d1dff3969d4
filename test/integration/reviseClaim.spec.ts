import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

const shown = `id stance summary attribution occurred recordedAt recordedBy speaker { id } qualifiers { key value unit }
  citations { id status quote } relation { id evidence independentOrigins }`;
const recordClaim = `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) { ${shown} } }`;
const reviseClaim = `mutation ($input: ReviseClaimInput!) { reviseClaim(input: $input) { ${shown} } }`;

interface Shown {
  readonly id: string;
  readonly citations: readonly { readonly id: string; readonly quote: string | null }[];
  readonly relation: { readonly id: string };
}

describe('revising a claim', () => {
  let server: TestServer;
  let speaker: string;
  let source: string;
  let other: string;
  let ends: { from: string; to: string };
  beforeAll(async () => {
    server = await startTestServer();
    speaker = await newActor('Speaker');
    ends = { from: await newActor('From'), to: await newActor('To') };
    source = await newSource('One', 'It gave ten. It gave twelve. It said so.');
    other = await newSource('Two', 'Others write that it gave twelve.');
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
  const newSource = async (title: string, text: string): Promise<string> => {
    const query = 'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }';
    const input = { title: `${title} ${server.corner.mark}`, text: `${server.corner.mark} ${text}` };
    return first<{ id: string }>(await server.ask(query, { input })).id;
  };
  const record = async (more: Record<string, unknown> = {}): Promise<Shown> =>
    first<Shown>(
      await server.ask(recordClaim, {
        input: {
          relation: { type: 'AID', ...ends },
          stance: 'ASSERTED',
          summary: 'It gave ten of something',
          attribution: 'a spokesman',
          occurred: '2020',
          qualifiers: [{ key: 'value', value: '10' }],
          citations: [{ sourceId: source, quote: 'It gave ten.' }],
          ...more,
        },
      }),
    );
  const revise = (id: string, patch: Record<string, unknown>): Promise<Answer> =>
    server.ask(reviseClaim, { input: { id, ...patch } });
  const logged = (id: string) =>
    server.corner.run(
      "MATCH (e:LogEntry {subjectId: $id, what: 'reviseClaim'}) RETURN e.by AS by, e.relationId AS relationId, e.before AS before, e.after AS after",
      { id },
    );

  it('leaves what is left out', async () => {
    const before = await record();
    const after = first<Shown>(await revise(before.id, { summary: 'It gave ten of them, it said' }));
    expect(after).toEqual({ ...before, summary: 'It gave ten of them, it said' });
  });

  it('writes nothing where nothing would be different, and answers with what stands', async () => {
    const before = await record();
    for (const patch of [
      {},
      { stance: 'ASSERTED', summary: ' It gave ten of something ' },
      { speakerId: null, attribution: 'a spokesman', occurred: '2020' },
      { qualifiers: [{ key: 'value', value: '10' }] },
      { citations: [{ sourceId: source, quote: 'It gave ten.' }] },
    ]) {
      expect(first<Shown>(await revise(before.id, patch))).toEqual(before);
    }
    expect(await logged(before.id)).toEqual([]);
  });

  it('leaves the citations that it is given again as they are, by their ids', async () => {
    const before = await record();
    const citations = [{ sourceId: source, quote: 'It gave ten.' }];
    const after = first<Shown>(await revise(before.id, { stance: 'REPORTED', citations }));
    expect(after).toMatchObject({ stance: 'REPORTED', citations: before.citations });
    expect(await logged(before.id)).toHaveLength(1);
  });

  it('refuses a place that is cited twice, by its second', async () => {
    const { id } = await record();
    const citation = { sourceId: source, quote: 'It gave ten.' };
    const start = server.corner.mark.length + 1;
    for (const citations of [
      [citation, citation],
      [{ sourceId: other, quote: 'gave twelve' }, citation, { sourceId: source, start, end: start + 12 }],
    ]) {
      const { errors } = await revise(id, { citations });
      expect(errors.map(({ extensions: { code, field } }) => [code, field])).toEqual([
        ['BAD_USER_INPUT', `citations.${citations.length - 1}`],
      ]);
    }
    expect(await logged(id)).toEqual([]);
  });

  it('clears what is null, and replaces lists', async () => {
    const before = await record();
    const after = first<Shown>(
      await revise(before.id, {
        attribution: null,
        occurred: null,
        qualifiers: null,
        citations: [
          { sourceId: source, quote: 'It gave twelve.' },
          { sourceId: other, quote: 'gave twelve' },
        ],
      }),
    );
    expect(after).toMatchObject({ attribution: null, speaker: null, occurred: null, qualifiers: [] });
    expect(after.citations.map(({ quote }) => quote).sort()).toEqual(['It gave twelve.', 'gave twelve']);
    const gone = await server.ask('query ($id: ID!) { node(id: $id) { id } }', {
      id: before.citations[0]?.id,
    });
    expect(gone.data).toEqual({ node: null });
  });

  it('weighs the relation anew', async () => {
    const one = await record();
    const { relation } = one;
    const two = first<Shown>(
      await server.ask(recordClaim, {
        input: {
          relationId: relation.id,
          stance: 'REPORTED',
          summary: 'It gave twelve of something',
          attribution: 'A  Spokesman',
          citations: [{ sourceId: other, quote: 'gave twelve' }],
        },
      }),
    );
    const weights: unknown[] = [two.relation];
    for (const patch of [
      { attribution: 'a minister' },
      { attribution: null, speakerId: speaker },
      { stance: 'DENIED' },
    ]) {
      weights.push(first<Shown>(await revise(two.id, patch)).relation);
    }
    expect(weights).toEqual([
      { id: relation.id, evidence: 'SINGLE_SOURCE', independentOrigins: 1 },
      { id: relation.id, evidence: 'CORROBORATED', independentOrigins: 2 },
      { id: relation.id, evidence: 'CORROBORATED', independentOrigins: 2 },
      { id: relation.id, evidence: 'CONTESTED', independentOrigins: 1 },
    ]);
  });

  it('leaves in the log how the claim read before and after, with its relation', async () => {
    const { id, relation } = await record();
    await revise(id, { stance: 'ALLEGED' });
    const entries = await logged(id);
    expect(entries.map(({ by, relationId }) => [by, relationId])).toEqual([['editor', relation.id]]);
    const [before, after] = [entries[0]?.['before'], entries[0]?.['after']].map(
      (text) => (JSON.parse(String(text)) as { stance: string }).stance,
    );
    expect([before, after]).toEqual(['ASSERTED', 'ALLEGED']);
  });

  const ids = () => ({ speaker, source });
  it.each<[string, (known: ReturnType<typeof ids>) => Record<string, unknown>, string, string]>([
    ['no citation', () => ({ citations: [] }), 'BAD_USER_INPUT', 'citations'],
    ['null for its citations', () => ({ citations: null }), 'BAD_USER_INPUT', 'citations'],
    ['null for its stance', () => ({ stance: null }), 'BAD_USER_INPUT', 'stance'],
    ['null for its summary', () => ({ summary: null }), 'BAD_USER_INPUT', 'summary'],
    ['a summary that is too short', () => ({ summary: 'Short' }), 'BAD_USER_INPUT', 'summary'],
    [
      'a speaker beside its attribution',
      (known) => ({ speakerId: known.speaker }),
      'BAD_USER_INPUT',
      'speakerId',
    ],
    [
      'two voices',
      (known) => ({ speakerId: known.speaker, attribution: 'x' }),
      'BAD_USER_INPUT',
      'attribution',
    ],
    ['a speaker who is none', () => ({ speakerId: 'act_none', attribution: null }), 'NOT_FOUND', 'speakerId'],
    [
      'a qualifier the codebook has not',
      () => ({ qualifiers: [{ key: 'colour', value: 'red' }] }),
      'BAD_USER_INPUT',
      'qualifiers.0.key',
    ],
    [
      'a passage that is not there',
      (known) => ({ citations: [{ sourceId: known.source, quote: 'It gave none.' }] }),
      'ANCHOR_NOT_FOUND',
      'citations.0.quote',
    ],
    [
      'a passage that is there twice',
      (known) => ({ citations: [{ sourceId: known.source, quote: 'It gave' }] }),
      'ANCHOR_AMBIGUOUS',
      'citations.0.quote',
    ],
    [
      'a source that is none',
      () => ({ citations: [{ sourceId: 'src_none', quote: 'It' }] }),
      'NOT_FOUND',
      'citations.0.sourceId',
    ],
  ])('refuses %s, and changes nothing', async (_, patch, code, field) => {
    const before = await record();
    const { errors } = await revise(before.id, patch(ids()));
    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([[code, field]]);
    expect(first(await revise(before.id, {}))).toEqual(before);
  });

  it('says where the claim is none', async () => {
    const { errors } = await revise('clm_none', { stance: 'DENIED' });
    expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([
      ['NOT_FOUND', 'id'],
    ]);
  });

  it('at the same time as others loses none of the changes', async () => {
    const { id } = await record();
    const patches = [
      { stance: 'REPORTED' },
      { occurred: '2021' },
      { summary: 'It gave ten, as all say' },
      { qualifiers: null },
    ];
    const answers = await Promise.all(patches.map((patch) => revise(id, patch)));
    for (const answer of answers) first(answer);
    expect(first(await revise(id, {}))).toMatchObject({
      stance: 'REPORTED',
      occurred: '2021',
      summary: 'It gave ten, as all say',
      qualifiers: [],
    });
    expect(await logged(id)).toHaveLength(4);
  });

  describe('moving it to another relation', () => {
    const moveClaim = `mutation ($input: MoveClaimInput!) { moveClaim(input: $input) { ${shown} } }`;
    const move = (id: string, where: Record<string, unknown>): Promise<Answer> =>
      server.ask(moveClaim, { input: { id, ...where } });
    const relation = 'query ($id: ID!) { relation(id: $id) { type from { id } to { id } claims { id } } }';
    const read = async (id: string) => (await server.ask(relation, { id })).data?.['relation'] ?? null;
    const whats = (relationId: string) =>
      server.corner.run(
        'MATCH (e:LogEntry {relationId: $relationId}) RETURN e.what AS what, e.subjectId AS id ORDER BY e.sequence',
        { relationId },
      );

    it('to a new one keeps all else that it says, and the relation goes with its last claim; so it comes back', async () => {
      const before = await record();
      const turned = { type: 'AID_OFFER', from: ends.to, to: ends.from };
      const moved = first<Shown>(await move(before.id, { relation: turned, qualifiers: [] }));
      expect(moved).toEqual({
        ...before,
        qualifiers: [],
        relation: { ...before.relation, id: expect.not.stringMatching(before.relation.id) },
      });
      expect(await read(before.relation.id)).toBeNull();
      expect(await read(moved.relation.id)).toEqual({
        type: 'AID_OFFER',
        from: { id: ends.to },
        to: { id: ends.from },
        claims: [{ id: before.id }],
      });
      expect(await whats(before.relation.id)).toEqual([
        { what: 'createRelation', id: before.relation.id },
        { what: 'recordClaim', id: before.id },
        { what: 'retractClaim', id: before.id },
        { what: 'removeRelation', id: before.relation.id },
      ]);
      expect(await whats(moved.relation.id)).toEqual([
        { what: 'createRelation', id: moved.relation.id },
        { what: 'recordClaim', id: before.id },
      ]);
      const back = first<Shown>(
        await move(before.id, {
          relation: { type: 'AID', ...ends },
          qualifiers: [{ key: 'value', value: '10' }],
        }),
      );
      expect(back).toEqual({ ...before, relation: { ...before.relation, id: back.relation.id } });
      expect(await read(moved.relation.id)).toBeNull();
    });

    it('to one that is there weighs the evidence of both, and is written once', async () => {
      const [kept, other] = [await record(), await record({ attribution: 'another spokesman' })];
      const further = first<Shown>(
        await server.ask(recordClaim, {
          input: {
            relationId: kept.relation.id,
            stance: 'ASSERTED',
            summary: 'It gave twelve of something',
            citations: [{ sourceId: source, quote: 'It gave twelve.' }],
          },
        }),
      );
      const evidence = async (id: string) =>
        (await server.ask('query ($id: ID!) { relation(id: $id) { independentOrigins } }', { id })).data;
      expect(await evidence(kept.relation.id)).toEqual({ relation: { independentOrigins: 2 } });
      for (let asked = 0; asked < 2; asked += 1) {
        const moved = first<Shown>(await move(further.id, { relationId: other.relation.id }));
        expect(moved.relation).toMatchObject({ id: other.relation.id, independentOrigins: 2 });
      }
      expect(await evidence(kept.relation.id)).toEqual({ relation: { independentOrigins: 1 } });
      expect((await whats(other.relation.id)).filter(({ id }) => id === further.id)).toEqual([
        { what: 'recordClaim', id: further.id },
      ]);
    });

    it('is refused, and changes nothing, where the codebook, the claim or the place does not allow it', async () => {
      const before = await record();
      const company = { kind: 'COMPANY', name: `Firm ${server.corner.mark}` };
      const create = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }';
      const { id: firm } = first<{ id: string }>(await server.ask(create, { input: company }));
      for (const [where, code, field] of [
        [{ relation: { type: 'MEETING', ...ends } }, 'BAD_USER_INPUT', 'qualifiers.0.key'],
        [{ relation: { type: 'OFFICE', from: firm, to: ends.to } }, 'BAD_USER_INPUT', 'relation.from'],
        [{ relation: { type: 'AID', from: 'act_none', to: ends.to } }, 'NOT_FOUND', 'relation.from'],
        [{ relationId: 'rel_none' }, 'NOT_FOUND', 'relationId'],
        [{}, 'BAD_USER_INPUT', 'relation'],
      ] as const) {
        const { errors } = await move(before.id, where);
        expect(errors.map(({ extensions }) => [extensions.code, extensions.field])).toEqual([[code, field]]);
      }
      expect((await move('clm_none', { relationId: before.relation.id })).errors).toMatchObject([
        { extensions: { code: 'NOT_FOUND', field: 'id' } },
      ]);
      expect(await read(before.relation.id)).toMatchObject({ claims: [{ id: before.id }] });
    });
  });
});
