import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startLimitMs } from '../support/testStore.js';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';

const createActor =
  'mutation ($input: CreateActorInput!) { createActor(input: $input) { id name kind description aliases { name kind } identifiers { scheme value } } }';
const updateActor =
  'mutation ($input: UpdateActorInput!) { updateActor(input: $input) { name kind description aliases { name kind } } }';
const addSource =
  'mutation ($input: AddSourceInput!) { addSource(input: $input) { id sha256 held mediaType } }';
const attachText =
  'mutation ($id: ID!, $text: String!) { attachText(sourceId: $id, text: $text) { held citations { nodes { status quote } } } }';
const recordClaim = `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
  id stance recordedBy speaker { id } attribution
  citations { status quote before after opening anchor { kind start end fragment } }
  relation { id evidence independentOrigins occurred citations { id } claims { id } }
} }`;
const retractClaim =
  'mutation ($id: ID!, $reason: String!) { retractClaim(id: $id, reason: $reason) { id evidence claims { id } } }';

interface Recorded {
  readonly id: string;
  readonly citations: readonly Record<string, unknown>[];
  readonly relation: { readonly id: string; readonly evidence: string; readonly claims: readonly unknown[] };
}

describe('writing', () => {
  let server: TestServer;
  let mark: string;
  beforeAll(async () => {
    server = await startTestServer();
    ({ mark } = server.corner);
  }, startLimitMs);
  afterAll(() => server.close());

  const first = <T>({ data, errors }: Answer): T => {
    expect(errors).toEqual([]);
    return Object.values(data ?? {})[0] as T;
  };
  const newActor = async (name: string, kind = 'STATE'): Promise<string> =>
    first<{ id: string }>(await server.ask(createActor, { input: { kind, name: `${name} ${mark}` } })).id;
  const newSource = async (title: string, rest: Record<string, unknown> = {}): Promise<string> =>
    first<{ id: string }>(await server.ask(addSource, { input: { title: `${title} ${mark}`, ...rest } })).id;

  it('creates an actor with all that is said of it', async () => {
    const input = {
      kind: 'OFFICIAL',
      name: `Elçin Əliyev ${mark}`,
      description: 'A made-up official of these tests.',
      aliases: [{ name: `Elchin Aliyev ${mark}`, kind: 'TRANSLITERATION' }, { name: `E. A. ${mark}` }],
      identifiers: [{ scheme: 'wikidata', value: 'Q0' }],
    };
    const actor = first<Record<string, unknown>>(await server.ask(createActor, { input }));
    expect(actor).toEqual({
      ...input,
      id: expect.stringMatching(/^act_/u),
      aliases: [input.aliases[0], { name: `E. A. ${mark}`, kind: 'NAME' }],
    });
    const found = await server.ask(
      'query ($name: String!) { resolveActor(name: $name, limit: 1) { actor { id } matched score } }',
      { name: `Elchin Aliyev ${mark}` },
    );
    expect(found.data).toEqual({
      resolveActor: [{ actor: { id: actor['id'] }, matched: `Elchin Aliyev ${mark}`, score: 0.95 }],
    });
  });

  it('changes of an actor what is given, and leaves the rest', async () => {
    const id = await newActor('Changed');
    await server.ask(updateActor, { input: { id, description: 'Before', aliases: [{ name: `C ${mark}` }] } });
    const changed = await server.ask(updateActor, { input: { id, kind: 'TERRITORY' } });
    expect(changed.data).toEqual({
      updateActor: {
        name: `Changed ${mark}`,
        kind: 'TERRITORY',
        description: 'Before',
        aliases: [{ name: `C ${mark}`, kind: 'NAME' }],
      },
    });
    const entries = (): Promise<unknown[]> =>
      server.corner.run('MATCH (e:LogEntry {subjectId: $id}) RETURN e.what', { id });
    const written = await entries();
    const again = await server.ask(updateActor, {
      input: { id, kind: 'TERRITORY', name: ` Changed ${mark}`, description: 'Before' },
    });
    expect(again.data).toEqual(changed.data);
    expect(await entries()).toEqual(written);
    const cleared = await server.ask(updateActor, { input: { id, description: null, aliases: [] } });
    expect(cleared.data).toMatchObject({ updateActor: { description: null, aliases: [] } });
  });

  it('does the same write once, however often and however at once it is asked for', async () => {
    const input = { kind: 'COMPANY', name: `Once ${mark}`, idempotencyKey: `once-${mark}` };
    const answers = await Promise.all(Array.from({ length: 40 }, () => server.ask(createActor, { input })));
    expect(new Set(answers.map((answer) => first<{ id: string }>(answer).id)).size).toBe(1);
    const [row] = await server.corner.run('MATCH (a:Actor {name: $name}) RETURN count(a) AS n', {
      name: input.name,
    });
    expect(row).toEqual({ n: 1 });
  }, 30_000);

  it('refuses another write by the same key', async () => {
    const idempotencyKey = `key-${mark}`;
    await server.ask(createActor, { input: { kind: 'COMPANY', name: `Key ${mark}`, idempotencyKey } });
    const { errors } = await server.ask(createActor, {
      input: { kind: 'STATE', name: `Key ${mark}`, idempotencyKey },
    });
    expect(errors.map(({ extensions: { code, field } }) => [code, field])).toEqual([
      ['CONFLICT', 'idempotencyKey'],
    ]);
  });

  it('takes the same bytes for one source', async () => {
    const text = `The bytes of ${mark}`;
    const [once, twice] = [await newSource('A', { text }), await newSource('B', { text })];
    expect(once).toBe(twice);
  });

  it('finds a quote in code points, and shows it in its surroundings', async () => {
    const sourceId = await newSource('Astral', { text: `${mark} 😀😀 A lends B a bridge. 😀 The end.` });
    const [from, to] = [await newActor('A'), await newActor('B')];
    const recorded = first<Recorded>(
      await server.ask(recordClaim, {
        input: {
          relation: { type: 'AID', from, to, occurred: '2020-04~' },
          stance: 'ASSERTED',
          summary: 'A let B have the use of a bridge',
          citations: [{ sourceId, quote: 'A lends B a bridge' }],
        },
      }),
    );
    const start = mark.length + 4;
    expect(recorded.citations).toEqual([
      {
        status: 'VERIFIED',
        quote: 'A lends B a bridge',
        before: `${mark} 😀😀 `,
        after: '. 😀 The end.',
        opening: 'A lends B a bridge',
        anchor: { kind: 'TEXT', start, end: start + 18, fragment: `char=${start},${start + 18}` },
      },
    ]);
    expect(recorded).toMatchObject({
      recordedBy: 'editor',
      relation: { evidence: 'SINGLE_SOURCE', independentOrigins: 1, occurred: '2020-04~' },
    });
  });

  it('weighs claims by what they add up to, up and down, and lets a relation go with its last', async () => {
    const [from, to, speaker] = [await newActor('C'), await newActor('D'), await newActor('S', 'OFFICIAL')];
    const sourceId = await newSource('Weighed', { text: `${mark} It did. It did not.` });
    const record = async (input: Record<string, unknown>): Promise<Recorded> =>
      first<Recorded>(
        await server.ask(recordClaim, {
          input: {
            summary: 'Whether C gave D something or not',
            citations: [{ sourceId, quote: 'It did.' }],
            ...input,
          },
        }),
      );
    const one = await record({ relation: { type: 'AID', from, to }, stance: 'ASSERTED' });
    const relationId = one.relation.id;
    const two = await record({ relationId, stance: 'REPORTED', speakerId: speaker });
    const three = await record({ relationId, stance: 'DENIED', attribution: 'a spokesman' });
    expect([one, two, three].map(({ relation }) => [relation.evidence, relation.claims.length])).toEqual([
      ['SINGLE_SOURCE', 1],
      ['CORROBORATED', 2],
      ['CONTESTED', 3],
    ]);
    const left: unknown[] = [];
    for (const { id } of [three, two, one]) {
      const answer = await server.ask(retractClaim, { id, reason: 'A test takes it back' });
      left.push(first<{ evidence: string } | null>(answer)?.evidence ?? null);
    }
    expect(left).toEqual(['CORROBORATED', 'SINGLE_SOURCE', null]);
    const gone = await server.ask('query ($id: ID!) { relation(id: $id) { id } }', { id: relationId });
    expect(gone.data).toEqual({ relation: null });
  });

  it('keeps the seal of a quote whose document is not held, and verifies it when it is', async () => {
    const [from, to] = [await newActor('E'), await newActor('F')];
    const text = `${mark} E met F in the evening, both said later.`;
    const quote = 'E met F in the evening';
    const start = mark.length + 1;
    const right = await newSource('Later held');
    const place = { quote, start, end: start + quote.length };
    const recorded = first<Recorded>(
      await server.ask(recordClaim, {
        input: {
          relation: { type: 'MEETING', from, to },
          stance: 'REPORTED',
          summary: 'E and F met, as both told later',
          citations: [
            { sourceId: right, ...place },
            { sourceId: right, ...place, start: start + 1, end: start + 1 + quote.length },
          ],
        },
      }),
    );
    expect(recorded.citations.map(({ status, quote: shown, opening }) => [status, shown, opening])).toEqual([
      ['UNVERIFIED', null, 'E met F in the evening'],
      ['UNVERIFIED', null, 'E met F in the evening'],
    ]);
    const attached = await server.ask(attachText, { id: right, text });
    const { held, citations } = first<{
      held: boolean;
      citations: { nodes: { status: string; quote: string | null }[] };
    }>(attached);
    expect(held).toBe(true);
    expect(citations.nodes.map(({ status, quote: shown }) => [status, shown]).sort()).toEqual([
      ['BROKEN', null],
      ['VERIFIED', quote],
    ]);
  });
});
