import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noFilter } from '@entente/model';
import { bareShape } from '@entente/store';
import { IntegrityCheck } from '../../libs/store/src/integrity/integrityCheck.js';
import { GraphTransactions } from '../../libs/store/src/connection/graphTransactions.js';
import { someGraph } from '../support/someGraph.js';
import { startLimitMs } from '../support/testStore.js';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';

const createActor = 'mutation ($input: CreateActorInput!) { createActor(input: $input) { id name } }';
const updateActor = 'mutation ($input: UpdateActorInput!) { updateActor(input: $input) { id name } }';
const addSource = 'mutation ($input: AddSourceInput!) { addSource(input: $input) { id } }';
const recordClaim = `mutation ($input: RecordClaimInput!) { recordClaim(input: $input) {
  relation { id evidence independentOrigins documents publishers nearOrigins { one other because } claims { citations { origin document } } }
} }`;

interface Weighed {
  readonly id: string;
  readonly evidence: string;
  readonly independentOrigins: number;
  readonly documents: number;
  readonly publishers: number;
  readonly nearOrigins: readonly unknown[];
  readonly claims: readonly { readonly citations: readonly { origin: string; document: string }[] }[];
}

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
const own = (name: string): string => `${name} ${mark}`;
const newActor = async (name: string, rest: Record<string, unknown> = {}): Promise<string> =>
  first<{ id: string }>(await server.ask(createActor, { input: { kind: 'STATE', name, ...rest } })).id;
const refusal = ({ errors: [error] }: Answer) => error?.extensions;

describe('a second identity', () => {
  it('is refused by the name, however it is written, and says who is there; unless it is meant', async () => {
    const id = await newActor(own('The Isle'), { aliases: [{ name: own('Islé') }] });
    for (const name of ['The Isle', 'isle', 'ISLE.', 'Isle\u0301']) {
      const answer = await server.ask(createActor, { input: { kind: 'STATE', name: own(name) } });
      expect(refusal(answer)).toEqual({ code: 'CONFLICT', field: 'name', actorId: id });
    }
    const other = await newActor(own('Elsewhere'));
    const input = { id: other, aliases: [{ name: own('Else') }, { name: own('isle') }] };
    expect(refusal(await server.ask(updateActor, { input }))).toEqual({
      code: 'CONFLICT',
      field: 'aliases.1.name',
      actorId: id,
    });
    first(await server.ask(updateActor, { input: { ...input, allowSameName: true } }));
    // What it has already is no conflict when something else is changed.
    first(await server.ask(updateActor, { input: { id, description: 'An isle' } }));
    await newActor(own('Isle'), { allowSameName: true });
  });

  it('is refused by an identifier, meant or not, and made once of forty at once', async () => {
    const identifiers = [{ scheme: 'wikidata', value: `Q-${mark}` }];
    const ask = (i: number): Promise<Answer> =>
      server.ask(createActor, {
        input: { kind: 'STATE', name: own(`Many ${i}`), identifiers, allowSameName: true },
      });
    const answers = await Promise.all(Array.from({ length: 40 }, (_, i) => ask(i)));
    const made = answers.filter(({ errors }) => errors.length === 0);
    const [row] = await server.corner.run(
      'MATCH (a:Actor) WHERE $value IN a.identifierValues RETURN count(a) AS actors, head(collect(a.id)) AS id',
      { value: `Q-${mark}` },
    );
    expect({ made: made.length, actors: row?.['actors'] }).toEqual({ made: 1, actors: 1 });
    const id = row?.['id'];
    const again = await server.ask(createActor, {
      input: {
        kind: 'STATE',
        name: own('Late'),
        identifiers: [{ scheme: 'Wikidata', value: `q-${mark}` }],
        allowSameName: true,
      },
    });
    expect(refusal(again)).toEqual({ code: 'CONFLICT', field: 'identifiers.0', actorId: id });
  }, 60_000);

  it('is meant by the row of an import, but for identifiers', async () => {
    const make = someGraph(server.corner);
    const [one, two, three] = ['same', 'same too', 'third'].map((name) => make.state(name));
    if (!one || !two || !three) throw new Error('Three were made');
    const identifiers = [{ scheme: 'isni', value: mark }];
    const { refused, written } = await server.store.importBatch(
      {
        actors: [
          { ...one, identifiers },
          { ...two, name: one.name },
          { ...three, identifiers: [{ scheme: 'ISNI', value: mark.toUpperCase() }] },
        ],
        sources: [],
        claims: [],
      },
      { atomic: false, dryRun: false },
      server.corner.writer,
    );
    expect(written).toBe(2);
    expect(refused).toEqual([
      expect.objectContaining({ index: 2, code: 'CONFLICT', field: 'identifiers.0' }),
    ]);
    expect(refused[0]?.message).toContain(one.id);
  });
});

describe('a name that cannot be seen as it is', () => {
  it.each([
    ['createActor', createActor, { kind: 'STATE', name: 'Is\u200Brael' }, 'name', 'U+200B'],
    ['createActor', createActor, { kind: 'STATE', name: '\u200B\u200D' }, 'name', 'U+200B'],
    [
      'createActor',
      createActor,
      { kind: 'STATE', name: 'A', aliases: [{ name: 'B\u202E' }] },
      'aliases.0.name',
      'U+202E',
    ],
    ['addSource', addSource, { title: 'One\r\nTwo' }, 'title', 'U+000D'],
    ['addSource', addSource, { title: 'One', publisher: 'P\u001B[1m' }, 'publisher', 'U+001B'],
  ])('is refused by %s', async (_what, mutation, input, field, point) => {
    const { errors } = await server.ask(mutation, { input });
    expect(errors[0]?.extensions).toEqual({ code: 'BAD_USER_INPUT', field });
    expect(errors[0]?.message).toContain(point);
  });

  it('is listed by the check where it was written before', async () => {
    const id = await newActor(own('Plain'));
    await server.corner.run('MATCH (a:Actor {id: $id}) SET a.name = a.name + $sign', { id, sign: '\u202E' });
    const check = await IntegrityCheck.of(
      (work) => new GraphTransactions(server.corner.driver, server.corner.database).read(work),
      server.store.judge,
    );
    const { findings, unfitNames } = await check.run();
    expect(findings).toContainEqual({ id, fault: 'NAME_UNFIT' });
    expect(unfitNames).toBeGreaterThan(0);
  });
});

describe('one voice', () => {
  const newSource = async (title: string, rest: Record<string, unknown> = {}): Promise<string> =>
    first<{ id: string }>(await server.ask(addSource, { input: { title: own(title), ...rest } })).id;
  const claim = async (
    on: Record<string, unknown>,
    sourceId: string,
    rest: Record<string, unknown> = {},
  ): Promise<Weighed> =>
    first<{ relation: Weighed }>(
      await server.ask(recordClaim, {
        input: {
          ...on,
          stance: 'REPORTED',
          summary: 'One is said to give to the other.',
          citations: [{ sourceId, start: 0, end: 4 }],
          ...rest,
        },
      }),
    ).relation;
  let count = 0;
  const ends = async (): Promise<Record<string, unknown>> => {
    count += 1;
    const [from, to] = [await newActor(own(`from ${count}`)), await newActor(own(`to ${count}`))];
    return { relation: { type: 'AID', from, to } };
  };

  it('is one origin as publisher and as attribution, and as speaker once it is an actor', async () => {
    const wire = await newSource('wire', { publisher: own('The Wire') });
    const paper = await newSource('paper', { publisher: own('Gazette') });
    const { id } = await claim(await ends(), wire);
    const twice = await claim({ relationId: id }, paper, { attribution: own('WIRE') });
    expect(twice).toMatchObject({
      evidence: 'SINGLE_SOURCE',
      independentOrigins: 1,
      documents: 2,
      publishers: 2,
    });

    const agency = await newActor(own('Agency'), { kind: 'COMPANY' });
    expect(await claim({ relationId: id }, paper, { speakerId: agency })).toMatchObject({
      evidence: 'CORROBORATED',
      independentOrigins: 2,
    });
    await server.ask(updateActor, { input: { id: agency, aliases: [{ name: own('wire') }] } });
    const { relation } = (
      await server.ask(
        'query ($id: ID!) { relation(id: $id) { evidence independentOrigins claims { citations { origin } } } }',
        { id },
      )
    ).data as { relation: Weighed };
    expect(relation).toMatchObject({ evidence: 'SINGLE_SOURCE', independentOrigins: 1 });
    const origins = relation.claims.flatMap(({ citations }) => citations.map(({ origin }) => origin));
    expect(new Set(origins)).toEqual(new Set([`actor:${agency}`]));
  });

  it('is one origin in one document where one article is held twice with other line ends', async () => {
    const text = `A made-up article of ${mark}\nin two lines.`;
    const [lf, crlf] = [
      await newSource('lf', { text }),
      await newSource('crlf', { text: text.replace('\n', '\r\n') }),
    ];
    expect(lf).not.toBe(crlf);
    const { id } = await claim(await ends(), lf);
    expect(await claim({ relationId: id }, crlf)).toMatchObject({
      evidence: 'SINGLE_SOURCE',
      independentOrigins: 1,
      documents: 1,
      publishers: 1,
    });
  });

  it('counts two who speak in one article in one document, so that they pass for no two publishers', async () => {
    const article = await newSource('article', { publisher: own('Courier') });
    const { id } = await claim(await ends(), article, { attribution: own('a minister') });
    expect(await claim({ relationId: id }, article, { attribution: own('a general') })).toMatchObject({
      evidence: 'CORROBORATED',
      independentOrigins: 2,
      documents: 1,
      publishers: 1,
    });
    const passing = async (minPublishers: number): Promise<string[]> => [
      ...(
        await server.store.relationsPassing(
          [id],
          { ...noFilter, minEvidence: 'CORROBORATED', minPublishers },
          bareShape,
        )
      ).keys(),
    ];
    expect(await passing(1)).toEqual([id]);
    expect(await passing(2)).toEqual([]);
  });

  it('is possibly one where names are alike, or one text has two publishers: a gap that says which', async () => {
    const text = `Copied by two of ${mark}.`;
    const [alpha, beta] = [
      await newSource('alpha', { publisher: own('Zorro'), text }),
      await newSource('beta', { publisher: own('Quill'), text: `${text}\n` }),
    ];
    const { id } = await claim(await ends(), alpha);
    const near = await claim({ relationId: id }, beta);
    expect(near).toMatchObject({ independentOrigins: 2, documents: 1, publishers: 2 });
    expect(near.nearOrigins).toContainEqual({
      one: expect.stringMatching(/^(Zorro|Quill)/u),
      other: expect.stringMatching(/^(Zorro|Quill)/u),
      because: expect.stringMatching(/^SAME_TEXT$/u),
    });
    const gaps = first<{ nodes: { id: string }[] }>(
      await server.ask(
        'query ($ids: [ID!]) { gaps(kinds: [POSSIBLY_ONE_ORIGIN], filter: { ids: $ids }) { nodes { id } } }',
        { ids: [id] },
      ),
    );
    expect(gaps.nodes).toEqual([{ id }]);
    const onDay = first<{ nodes: unknown[] }>(
      await server.ask(
        'query ($ids: [ID!]) { gaps(kinds: [POSSIBLY_ONE_ORIGIN], filter: { ids: $ids, knownAt: "2030-01-01" }) { nodes { id } } }',
        { ids: [id] },
      ),
    );
    expect(onDay.nodes).toEqual([]);
  });
});
