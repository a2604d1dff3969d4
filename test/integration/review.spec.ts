import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { proposalId } from '@entente/application';
import { someGraph } from '../support/someGraph.js';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const proposalFields = `id start end type state rank words from { text actor { id } } to { text actor { id } } qualifiers { key value unit }
  decision { by reason changed claimId relationId }`;
const reviewQuery = `query ($id: ID!) { review(sourceId: $id) { state readAt pending postponed accepted rejected proposals { ${proposalFields} } } }`;
const read = 'mutation ($id: ID!) { readProposals(sourceId: $id) { pending } }';
const accept = `mutation ($input: AcceptProposalInput!) { acceptProposal(input: $input) { ${proposalFields} } }`;
const reject = `mutation ($input: RejectProposalInput!) { rejectProposal(input: $input) { ${proposalFields} } }`;
const postpone = `mutation ($id: ID!) { postponeProposal(id: $id) { ${proposalFields} } }`;
const undo = `mutation ($id: ID!) { undoDecision(id: $id) { ${proposalFields} } }`;
const claimQuery =
  'query ($id: ID!) { relation(id: $id) { type claims { id stance citations { status quote } } } }';

interface Proposal {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly type: string;
  readonly state: string;
  readonly rank: number;
  readonly words: readonly string[];
  readonly qualifiers: readonly object[];
  readonly from: { readonly text: string; readonly actor: { readonly id: string } | null };
  readonly to: { readonly text: string; readonly actor: { readonly id: string } | null };
  readonly decision: {
    readonly by: string;
    readonly reason: string | null;
    readonly changed: boolean;
    readonly claimId: string | null;
    readonly relationId: string | null;
  } | null;
}

interface Review {
  readonly state: string;
  readonly readAt: string | null;
  readonly pending: number;
  readonly postponed: number;
  readonly accepted: number;
  readonly rejected: number;
  readonly proposals: readonly Proposal[];
}

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
  const { store, corner } = server;
  const make = someGraph(corner);
  const actors = ['Aaland', 'Beeland'].map((name) => make.state(name));
  const { refused } = await store.importBatch(
    { actors, sources: [], claims: [] },
    { atomic: true, dryRun: false },
    corner.writer,
  );
  if (refused.length > 0) throw new Error(JSON.stringify(refused));
}, startLimitMs);
afterAll(() => server.close());

/** A state that the graph does not have, in a word of letters alone. */
const stranger = (): string =>
  `Q${server.corner.mark.replace(/\d/gu, (digit) => 'ghijklmnop'[Number(digit)] ?? '')}`;

/** Holds a document that tells of three events, and reads its proposals. */
async function held(name: string): Promise<{ id: string; text: string }> {
  const { mark } = server.corner;
  const [aaland, beeland] = [`Aaland ${mark}`, `Beeland ${mark}`];
  const text = `${aaland} sold missiles to ${beeland}.\n\n${beeland} threatened ${aaland}. ${stranger()} condemned ${aaland}.\n\n${name}\n`;
  const { data } = await server.ask(
    'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
    {
      input: { title: `${name} ${mark}`, published: '2031-05-06', text },
    },
  );
  const { id } = (data as { addSource: { id: string } }).addSource;
  expect((await server.ask(read, { id })).errors).toEqual([]);
  return { id, text };
}

async function reviewOf(id: string): Promise<Review> {
  return ((await server.ask(reviewQuery, { id })).data as { review: Review }).review;
}

const claimOn = (
  { from, to, type, start, end, qualifiers }: Proposal,
  sourceId: string,
  stance = 'ASSERTED',
) => ({
  relation: { type, from: from.actor?.id, to: to.actor?.id },
  stance,
  qualifiers,
  summary: 'What the paper says of the two',
  citations: [{ sourceId, start, end }],
});

function one(review: Review, type: string): Proposal {
  const found = review.proposals.find((proposal) => proposal.type === type);
  if (!found)
    throw new Error(`Nothing of the type ${type} was proposed: ${JSON.stringify(review.proposals)}`);
  return found;
}

describe('the review of a document', () => {
  it('keeps what is decided, records what is accepted with a verified anchor, and says how far it is', async () => {
    const { id } = await held('kept');
    const before = await reviewOf(id);
    expect(before).toMatchObject({ state: 'NEW', pending: before.proposals.length, accepted: 0 });
    expect(before.proposals.map(({ rank }) => rank)).toEqual(
      before.proposals.map(({ rank }) => rank).sort((a, b) => b - a),
    );
    const [sale, threat, condemned] = ['ARMS_SUPPLY', 'THREAT', 'CRITICISM'].map((type) => one(before, type));
    if (!sale || !threat || !condemned) throw new Error('Three are proposed');
    expect(sale).toMatchObject({ words: ['sold', 'missiles'], decision: null });
    expect(condemned.from.actor).toBeNull();

    const accepted = await server.ask(accept, { input: { id: sale.id, claim: claimOn(sale, id) } });
    const { decision } = (accepted.data as { acceptProposal: Proposal }).acceptProposal;
    expect(decision).toMatchObject({ by: 'editor', changed: false });
    const { data } = await server.ask(claimQuery, { id: decision?.relationId });
    expect(data).toMatchObject({
      relation: {
        type: 'ARMS_SUPPLY',
        claims: [{ id: decision?.claimId, citations: [{ status: 'VERIFIED' }] }],
      },
    });

    const changed = await server.ask(accept, {
      input: { id: threat.id, claim: claimOn(threat, id, 'REPORTED') },
    });
    expect((changed.data as { acceptProposal: Proposal }).acceptProposal.decision?.changed).toBe(true);
    await server.ask(postpone, { id: condemned.id });
    expect(await reviewOf(id)).toMatchObject({ state: 'IN_REVIEW', accepted: 2, postponed: 1 });
    await server.ask(reject, { input: { id: condemned.id, reason: 'OPINION' } });
    for (const { id: open } of (await reviewOf(id)).proposals.filter(({ state }) => state === 'PENDING'))
      await server.ask(reject, { input: { id: open } });
    expect(await reviewOf(id)).toMatchObject({ state: 'DONE', pending: 0, accepted: 2 });
    expect(one(await reviewOf(id), 'CRITICISM')).toMatchObject({
      state: 'REJECTED',
      decision: { by: 'editor', reason: 'OPINION' },
    });

    const log = await server.corner.run(
      'MATCH (e:LogEntry {what: "decideProposal", subjectId: $id}) RETURN e.by AS by, e.after AS after ORDER BY e.sequence',
      { id: condemned.id },
    );
    expect(log.map(({ by, after }) => [by, (JSON.parse(String(after)) as { state: string }).state])).toEqual([
      ['editor', 'POSTPONED'],
      ['editor', 'REJECTED'],
    ]);
  });

  it('does not bring back what was rejected when the document is read anew, even where its actors are known by then', async () => {
    const { id } = await held('anew');
    const condemned = one(await reviewOf(id), 'CRITICISM');
    await server.ask(reject, { input: { id: condemned.id, reason: 'NOT_AN_EVENT' } });
    const head = await server.store.logHead();
    await server.ask(read, { id });
    const entries = await server.store.logSince(head, 1000);
    expect(entries.filter(({ subjectId }) => subjectId === id)).toEqual([]);
    const added = await server.ask(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
      { input: { kind: 'STATE', name: stranger() } },
    );
    expect(added.errors).toEqual([]);
    await server.ask(read, { id });
    const after = await reviewOf(id);
    expect(after.proposals.filter(({ type }) => type === 'CRITICISM')).toHaveLength(1);
    expect(one(after, 'CRITICISM')).toMatchObject({ id: condemned.id, state: 'REJECTED' });
  });

  it('takes a name for the actor that has it by the time when a document is read, however often documents were read before', async () => {
    const name = stranger().replace('Q', 'V');
    const text = (i: number): string => `${name} condemned Aaland ${server.corner.mark}.\n\nNumber ${i}\n`;
    const fromOf = async (i: number): Promise<string | null> => {
      const { data } = await server.ask(
        'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }',
        { input: { title: `Known since ${i} ${server.corner.mark}`, text: text(i) } },
      );
      const { id } = (data as { addSource: { id: string } }).addSource;
      await server.ask(read, { id });
      return one(await reviewOf(id), 'CRITICISM').from.actor?.id ?? null;
    };
    expect([await fromOf(1), await fromOf(2)]).toEqual([null, null]);
    const { data } = await server.ask(
      'mutation ($input: CreateActorInput!) { createActor(input: $input) { id } }',
      { input: { kind: 'STATE', name } },
    );
    const { id } = (data as { createActor: { id: string } }).createActor;
    expect([await fromOf(3), await fromOf(4)]).toEqual([id, id]);
    await server.ask('mutation ($input: UpdateActorInput!) { updateActor(input: $input) { id } }', {
      input: { id, name: stranger().replace('Q', 'W') },
    });
    expect(await fromOf(5)).toBeNull();
  });

  it('takes a claim back with the decision that recorded it, and what was undone can be decided anew', async () => {
    const { id } = await held('undone');
    const sale = one(await reviewOf(id), 'ARMS_SUPPLY');
    const accepted = await server.ask(accept, { input: { id: sale.id, claim: claimOn(sale, id) } });
    const { decision } = (accepted.data as { acceptProposal: Proposal }).acceptProposal;
    const undone = await server.ask(undo, { id: sale.id });
    expect(undone.data).toMatchObject({ undoDecision: { state: 'PENDING', decision: null } });
    expect((await server.ask(claimQuery, { id: decision?.relationId })).data).toEqual({ relation: null });
    expect((await server.ask(undo, { id: sale.id })).data).toEqual(undone.data);

    // A claim that was taken back by itself does not keep its decision from being undone.
    const again = await server.ask(accept, { input: { id: sale.id, claim: claimOn(sale, id) } });
    const { claimId } = (again.data as { acceptProposal: Proposal }).acceptProposal.decision ?? {};
    await server.store.retractClaim(claimId ?? '', 'Another paper was meant', server.corner.writer);
    expect(one(await reviewOf(id), 'ARMS_SUPPLY')).toMatchObject({
      state: 'ACCEPTED',
      decision: { relationId: null },
    });
    expect((await server.ask(undo, { id: sale.id })).errors).toEqual([]);
    expect(one(await reviewOf(id), 'ARMS_SUPPLY').state).toBe('PENDING');
  });

  it('tells the second of two people who decided what, and writes nothing for them', async () => {
    const { id } = await held('two');
    const { adminToken } = server;
    const sale = one(await reviewOf(id), 'ARMS_SUPPLY');
    const input = { id: sale.id, claim: claimOn(sale, id) };
    const [first, second] = await Promise.all([
      server.ask(accept, { input }),
      server.ask(accept, { input }, adminToken),
    ]);
    const [won, lost] = first.errors.length === 0 ? [first, second] : [second, first];
    const winner = (won.data as { acceptProposal: Proposal }).acceptProposal.decision;
    expect(lost.errors[0]).toMatchObject({
      message: expect.stringContaining(`${winner?.by} accepted this`),
      extensions: { code: 'CONFLICT', field: 'id' },
    });
    const { data } = await server.ask(claimQuery, { id: winner?.relationId });
    expect((data as { relation: { claims: unknown[] } }).relation.claims).toHaveLength(1);
    // Whoever accepted it may send that again.
    const token = winner?.by === 'admin' ? adminToken : server.editorToken;
    expect((await server.ask(accept, { input }, token)).data).toEqual(won.data);
    const rejected = await server.ask(reject, { input: { id: sale.id } }, token);
    expect(rejected.errors[0]?.extensions.code).toBe('CONFLICT');
  });

  it('refuses a claim that cites another document, and one that the codebook refuses, and leaves the proposal open', async () => {
    const { id } = await held('refused');
    const other = await held('other');
    const sale = one(await reviewOf(id), 'ARMS_SUPPLY');
    const elsewhere = await server.ask(accept, { input: { id: sale.id, claim: claimOn(sale, other.id) } });
    expect(elsewhere.errors[0]).toMatchObject({
      extensions: { code: 'BAD_USER_INPUT', field: expect.stringContaining('citations') },
    });
    const unfit = {
      ...claimOn(sale, id),
      relation: { type: 'OFFICE', from: sale.from.actor?.id, to: sale.to.actor?.id },
    };
    const refused = await server.ask(accept, { input: { id: sale.id, claim: unfit } });
    expect(refused.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const missing = await server.ask(undo, { id: proposalId('0', sale as never) });
    expect(missing.errors[0]?.extensions.code).toBe('NOT_FOUND');
    expect(one(await reviewOf(id), 'ARMS_SUPPLY').state).toBe('PENDING');
  });

  it('shows nothing of a pattern that is switched off, until it is on again; what was decided on stays', async () => {
    const { id } = await held('Switch');
    const { store, corner } = server;
    const pattern = `own.${corner.mark}`;
    const [first] = (await store.proposalsOf([id])).get(id) ?? [];
    if (!first) throw new Error('Nothing was proposed');
    // Of a language model, so that reading the document anew leaves it there.
    const { decision: _, ...proposed } = first;
    const own = ['1', '2'].map((end) => ({
      ...proposed,
      id: `prp_${corner.mark}${end}`,
      pattern,
      model: 'm',
    }));
    await store.keepProposals({ sourceId: id, proposals: own, mentions: [] }, corner.writer);
    await server.ask(reject, { input: { id: `prp_${corner.mark}1` } });
    const shown = async (): Promise<string[]> =>
      (await reviewOf(id)).proposals
        .map((one) => one.id)
        .filter((one) => one.includes(corner.mark))
        .sort();
    const rate = async (): Promise<unknown> => {
      const { data } = await server.ask('{ patternRates { pattern accepted rejected open isOff example } }');
      const { patternRates } = data as { patternRates: { pattern: string }[] };
      return patternRates.find((one) => one.pattern === pattern);
    };
    expect(await shown()).toEqual([`prp_${corner.mark}1`, `prp_${corner.mark}2`]);
    const pending = (await reviewOf(id)).pending;
    const flip =
      'mutation ($pattern: String!, $isOff: Boolean!) { switchPattern(pattern: $pattern, isOff: $isOff) { isOff } }';
    for (const times of [1, 2]) {
      const { errors } = await server.ask(flip, { pattern, isOff: true });
      expect([times, errors]).toEqual([times, []]);
    }
    expect(await shown()).toEqual([`prp_${corner.mark}1`]);
    expect((await reviewOf(id)).pending).toBe(pending - 1);
    expect(await rate()).toEqual({
      pattern,
      accepted: 0,
      rejected: 1,
      open: 1,
      isOff: true,
      example: null,
    });
    await server.ask(flip, { pattern, isOff: false });
    expect(await shown()).toEqual([`prp_${corner.mark}1`, `prp_${corner.mark}2`]);
    const log = await server.ask(
      '{ log(filter: { what: ["switchPattern"] }, first: 100) { nodes { entry { subjectId after } } } }',
    );
    const { nodes } = (log.data as { log: { nodes: { entry: { subjectId: string; after: string } }[] } }).log;
    const entries = nodes.filter(({ entry }) => entry.subjectId === pattern);
    expect(entries.map(({ entry }): unknown => JSON.parse(entry.after))).toEqual([
      { isOff: false },
      { isOff: true },
    ]);
    const reader = await server.ask(flip, { pattern, isOff: true }, server.readerToken);
    expect(reader.errors[0]?.extensions.code).toBe('FORBIDDEN');
    const none = await server.ask(flip, { pattern: 'nobody.knows', isOff: true });
    expect(none.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
