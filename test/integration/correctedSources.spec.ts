import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { noFilter, PathRank, RelationType } from '@entente/model';
import { bareShape } from '@entente/store';
import { someGraph } from '../support/someGraph.js';
import { type EventReader, readEvents } from '../support/eventReader.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let server: TestServer;
let id: Record<'paper' | 'other' | 'sale', string>;
let listening: EventReader | null = null;
beforeAll(async () => {
  server = await startTestServer();
  const make = someGraph(server.corner);
  const sale = make.relation('sale', 'a', 'b', { type: RelationType.AID });
  const war = make.relation('war', 'a', 'b', { occurred: make.date('2020-10') });
  const { refused } = await server.store.importBatch(
    {
      actors: ['a', 'b'].map((name) => make.state(name)),
      sources: [
        make.source('paper', {
          published: make.date('2020-11-01'),
          publisher: `Blostrava Post ${server.corner.mark}`,
        }),
        make.source('other', { url: `https://example.org/${server.corner.mark}` }),
      ],
      claims: [
        { relation: sale, claim: make.claim('sold', ['paper']) },
        { relation: war, claim: make.claim('same', ['other'], { occurred: make.date('2020-10') }) },
        { relation: war, claim: make.claim('another', ['other'], { occurred: make.date('2019') }) },
      ],
    },
    { atomic: true, dryRun: false },
    server.corner.writer,
  );
  expect(refused).toEqual([]);
  id = {
    paper: server.corner.id('source', 'paper'),
    other: server.corner.id('source', 'other'),
    sale: server.corner.id('relation', 'sale'),
  };
  await server.app.listen(0, '127.0.0.1');
}, startLimitMs);
afterAll(() => {
  listening?.close();
  return server.close();
});

const correct =
  'mutation ($input: UpdateSourceInput!) { updateSource(input: $input) { id title publisher authors published url language } }';

/** Whether the sale was known on a day, as lists and paths have it. */
async function isKnown(knownAt: string): Promise<boolean> {
  const filter = {
    ...noFilter,
    actorIds: [server.corner.id('actor', 'a')],
    types: [RelationType.AID],
    knownAt,
  };
  const listed = await server.store.relationPage(
    filter,
    { first: 5, after: null },
    { ...bareShape, total: false },
  );
  const paths = await server.store.paths(
    {
      from: server.corner.id('actor', 'a'),
      to: server.corner.id('actor', 'b'),
      maxLength: 1,
      limit: 1,
      directed: false,
      rank: PathRank.STRONGEST,
    },
    { ...noFilter, types: [RelationType.AID], knownAt },
    bareShape,
  );
  expect(paths.length).toBe(listed.nodes.length);
  return listed.nodes.length === 1;
}

describe('a document whose details were wrong', () => {
  it('has its claims known from the corrected date on, and no sooner', async () => {
    await server.store.loadNetwork();
    expect([await isKnown('2020-10-31'), await isKnown('2020-11-01')]).toEqual([false, true]);
    const corrected = await server.ask(correct, { input: { id: id.paper, published: '2021-03-05' } });
    expect(corrected.data?.['updateSource']).toMatchObject({
      id: id.paper,
      published: '2021-03-05',
      publisher: `Blostrava Post ${server.corner.mark}`,
    });
    expect([await isKnown('2021-03-04'), await isKnown('2021-03-05')]).toEqual([false, true]);
    await server.ask(correct, { input: { id: id.paper, published: '2020-11-01' } });
    expect([await isKnown('2020-10-31'), await isKnown('2020-11-01')]).toEqual([false, true]);
  });

  it('takes every detail, and tells who listens of the document and of what rests on it', async () => {
    const address = await server.app.getUrl();
    listening = await readEvents(address, {
      query:
        'subscription ($id: ID) { sourceChanged(id: $id) { by sourceId source { title publisher authors language } } }',
      variables: { id: id.paper },
    });
    const relations = await readEvents(address, {
      query: 'subscription { relationChanged { relationId kind } }',
    });
    const details = {
      title: `What the harbour took in ${server.corner.mark}`,
      publisher: `Blostrava Courier ${server.corner.mark}`,
      authors: ['A. Bee', 'C. Dee'],
      language: 'en',
    };
    const { errors } = await server.ask(correct, {
      input: { id: id.paper, ...details, url: 'https://example.org/b' },
    });
    expect(errors).toEqual([]);
    const { data } = (await listening.next()) as { data: { data: { sourceChanged: unknown } } };
    expect(data.data.sourceChanged).toEqual({ by: 'editor', sourceId: id.paper, source: details });
    for (;;) {
      const { data: told } = (await relations.next()) as {
        data: { data: { relationChanged: { relationId: string; kind: string } } };
      };
      if (told.data.relationChanged.relationId !== id.sale) continue;
      expect(told.data.relationChanged.kind).toBe('CHANGED');
      break;
    }
    relations.close();
    const asked = await server.ask(
      'query ($id: ID!) { source(id: $id) { history { what by before after } } }',
      { id: id.paper },
    );
    const { history } = asked.data?.['source'] as { history: { what: string; before: string }[] };
    expect(history.map(({ what }) => what)).toEqual([
      'addSource',
      'updateSource',
      'updateSource',
      'updateSource',
    ]);
    expect(JSON.parse(history.at(-1)?.before ?? '')).toMatchObject({ authors: [], language: null });
  });

  it('writes nothing where nothing differs', async () => {
    const head = await server.ask('query ($id: ID!) { source(id: $id) { history { id } } }', {
      id: id.paper,
    });
    await server.ask(correct, { input: { id: id.paper, language: 'en', authors: ['A. Bee', 'C. Dee'] } });
    const again = await server.ask('query ($id: ID!) { source(id: $id) { history { id } } }', {
      id: id.paper,
    });
    expect(again.data).toEqual(head.data);
  });

  it.each([
    [{ published: '2020-02-30' }, 'BAD_USER_INPUT', /2020-02-30/u],
    [{ published: 'last Tuesday' }, 'BAD_USER_INPUT', /last Tuesday/u],
    [{ title: ' ' }, 'BAD_USER_INPUT', /title/iu],
    [{ title: null }, 'BAD_USER_INPUT', /title/u],
    [{ url: 'javascript:alert(1)' }, 'BAD_USER_INPUT', /http/u],
    [{ language: 'in Turkish' }, 'BAD_USER_INPUT', /en/u],
    [{ publisher: 'P\u001B[1m' }, 'BAD_USER_INPUT', /U\+001B/u],
  ])('is refused %j, saying what would be right', async (part, code, message) => {
    const { errors } = await server.ask(correct, { input: { id: id.paper, ...part } });
    expect(errors.map(({ extensions }) => extensions.code)).toEqual([code]);
    expect(errors[0]?.message).toMatch(message);
  });

  it('is refused the address of another, unless that is meant', async () => {
    const url = `https://example.org/${server.corner.mark}`;
    const { errors } = await server.ask(correct, { input: { id: id.paper, url } });
    expect(errors[0]?.extensions).toMatchObject({ code: 'CONFLICT', field: 'url' });
    expect(errors[0]?.message).toContain(id.other);
    const meant = await server.ask(correct, { input: { id: id.paper, url, allowSameAddress: true } });
    expect(meant.errors).toEqual([]);
  });

  it('is corrected by editors alone, and only where it is there', async () => {
    const input = { id: id.paper, title: 'Mine' };
    const { errors } = await server.ask(correct, { input }, server.readerToken);
    expect(errors[0]?.extensions.code).toBe('FORBIDDEN');
    const gone = await server.ask(correct, { input: { ...input, id: 'src_nobody' } });
    expect(gone.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});

describe('a relation whose date was wrong', () => {
  const correctDate =
    'mutation ($id: ID!, $date: Edtf, $claimIds: [ID!]) { correctDate(relationId: $id, occurred: $date, claimIds: $claimIds) { occurred claims { summary occurred } history { what before after } } }';
  interface Corrected {
    readonly occurred: string | null;
    readonly claims: readonly { readonly summary: string; readonly occurred: string | null }[];
    readonly history: readonly { readonly what: string; readonly before: string; readonly after: string }[];
  }
  const happened = async (year: string): Promise<number> => {
    const filter = {
      ...noFilter,
      actorIds: [server.corner.id('actor', 'a')],
      types: [RelationType.ARMS_SUPPLY],
      occurredFrom: `${year}-01-01`,
      occurredTo: `${year}-12-31`,
    };
    const page = { first: 5, after: null };
    return (await server.store.relationPage(filter, page, { ...bareShape, total: false })).nodes.length;
  };

  it('gets the right one, with the claims that gave the wrong one, and the wrong one again by Undo', async () => {
    const war = server.corner.id('relation', 'war');
    const correctTo = async (date: string | null, claimIds: string[] | null = null): Promise<Corrected> => {
      const { data, errors } = await server.ask(correctDate, { id: war, date, claimIds });
      expect(errors).toEqual([]);
      return (data as { correctDate: Corrected }).correctDate;
    };
    const dates = ({ occurred, claims }: Corrected) => [
      occurred,
      ...claims.map((claim) => `${claim.summary}: ${claim.occurred}`).sort(),
    ];
    expect([await happened('2020'), await happened('2022')]).toEqual([1, 0]);
    const corrected = await correctTo('2022-03');
    expect(dates(corrected)).toEqual([
      '2022-03',
      'What is said in another: 2019',
      'What is said in same: 2022-03',
    ]);
    expect([await happened('2020'), await happened('2022')]).toEqual([0, 1]);
    const written = corrected.history.slice(-2);
    expect(written.map(({ what }) => what)).toEqual(['reviseRelation', 'reviseClaim']);
    expect(JSON.parse(written[0]?.before ?? '')).toEqual({ occurred: '2020-10' });
    // Repeated, it writes nothing.
    expect((await correctTo('2022-03')).history.length).toBe(corrected.history.length);
    const undone = await correctTo('2020-10', [server.corner.id('claim', 'same')]);
    expect(dates(undone)).toEqual([
      '2020-10',
      'What is said in another: 2019',
      'What is said in same: 2020-10',
    ]);
    expect([await happened('2020'), await happened('2022')]).toEqual([1, 0]);
  });

  it('is refused a date that is none, and claims of others', async () => {
    const war = server.corner.id('relation', 'war');
    const bad = await server.ask(correctDate, { id: war, date: '2020-13' });
    expect(bad.errors[0]?.extensions.code).toBe('BAD_USER_INPUT');
    const foreign = await server.ask(correctDate, {
      id: war,
      date: '2021',
      claimIds: [server.corner.id('claim', 'sold')],
    });
    expect(foreign.errors[0]?.extensions).toMatchObject({ code: 'NOT_FOUND' });
  });
});
