import type { AddressInfo } from 'node:net';
import { setImmediate, setTimeout as pause } from 'node:timers/promises';
import { judgeCitation } from '@entente/documents';
import { exportFormats } from '@entente/exchange';
import { type Relation, type RelationFilter, UnavailableError } from '@entente/model';
import { GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { eventually } from '../support/eventually.js';
import { someGraph } from '../support/someGraph.js';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { openTestStore, startLimitMs, type TestStore } from '../support/testStore.js';

let server: TestServer;
let id: (...named: Parameters<TestStore['id']>) => string;
/** What this suite recorded. */
let ours: Partial<RelationFilter>;
beforeAll(async () => {
  server = await startTestServer({ readNeedsToken: true });
  id = (...named) => server.corner.id(...named);
  const make = someGraph(server.corner);
  const published = (name: string, day: string) => make.source(name, { published: make.date(day) });
  ours = { actorIds: [id('actor', 'seller')] };
  const outcome = await server.store.importBatch(
    {
      actors: [
        { ...make.state('seller'), name: `=שלום <&> ${server.corner.mark}` },
        make.state('buyer'),
        make.state('witness'),
      ],
      sources: [published('early', '2020-01-01'), published('late', '2021-01-01')],
      claims: [
        {
          relation: make.relation('sale', 'seller', 'buyer', { occurred: make.date('2019-05') }),
          claim: make.claim('sale', ['early']),
        },
        {
          relation: make.relation('sale', 'seller', 'buyer', { occurred: make.date('2019-05') }),
          claim: make.claim('denial', ['late'], { stance: 'DENIED', voice: make.speaker('witness') }),
        },
        {
          relation: make.relation('pact', 'seller', 'buyer', { type: 'ALLIANCE' }),
          claim: make.claim('pact', ['late']),
        },
      ],
    },
    { atomic: true, dryRun: false },
    server.corner.writer,
  );
  expect(outcome.refused).toEqual([]);
}, startLimitMs);
afterAll(() => server.close());

const addressOf = (format: string, parameters: Record<string, string> = {}): string =>
  `/exports/${format}?${new URLSearchParams({ filter: JSON.stringify(ours), ...parameters }).toString()}`;
const get = (url: string, token: string | null = server.readerToken) =>
  server.app.inject({
    method: 'GET',
    url,
    headers: token === null ? {} : { authorization: `Bearer ${token}` },
  });

describe('a download', () => {
  it.each(exportFormats.map(({ name, ending }) => [name, ending]))(
    'as %s is a file with a name, of what passes the filter',
    async (name, ending) => {
      const { statusCode, headers, rawPayload } = await get(addressOf(name));
      expect(statusCode).toBe(200);
      expect(headers['content-disposition']).toMatch(
        new RegExp(`^attachment; filename="entente-\\d{4}-\\d\\d-\\d\\d\\.${ending}"$`, 'u'),
      );
      expect(rawPayload.length).toBeGreaterThan(200);
    },
  );

  it('has the relations that pass, with their actors, and what is said of them', async () => {
    const { body } = await get(addressOf('cytoscape-json'));
    const { elements } = JSON.parse(body) as {
      elements: Record<'nodes' | 'edges', { data: Record<string, unknown> }[]>;
    };
    expect(elements.nodes.map(({ data }) => data['id'])).toEqual(
      expect.arrayContaining([id('actor', 'seller'), id('actor', 'buyer')]),
    );
    expect(elements.nodes).toHaveLength(2);
    const sale = elements.edges.find(({ data }) => data['id'] === id('relation', 'sale'));
    expect(sale?.data).toMatchObject({
      evidence: 'CONTESTED',
      stances: ['ASSERTED', 'DENIED'],
      claims: 2,
      citations: 2,
      firstDay: '2019-05-01',
      lastDay: '2019-05-31',
    });
  });

  it('is as known on a day, and as things stood on another', async () => {
    const known = await get(addressOf('cytoscape-json', { knownAt: '2020-06-01' }));
    expect(known.headers['content-disposition']).toContain('entente-known-2020-06-01.cyjs');
    const { elements } = JSON.parse(known.body) as { elements: { edges: { data: object }[] } };
    expect(elements.edges.map(({ data }) => data)).toEqual([
      expect.objectContaining({ id: id('relation', 'sale'), evidence: 'SINGLE_SOURCE', claims: 1 }),
    ]);
    const before = await get(addressOf('cytoscape-json', { asOf: '2018-01-01' }));
    expect(JSON.parse(before.body)).toMatchObject({ elements: { nodes: [], edges: [] } });
  });

  it('as claims JSONL has what its claims refer to: speakers, sources', async () => {
    const { body } = await get(addressOf('claims-jsonl'));
    const rows = body
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { row: string; id: string });
    const ids = (row: string): string[] => rows.filter((one) => one.row === row).map((one) => one.id);
    expect(ids('actor').sort()).toEqual(
      [id('actor', 'buyer'), id('actor', 'seller'), id('actor', 'witness')].sort(),
    );
    expect(ids('source')).toEqual([id('source', 'early'), id('source', 'late')]);
    expect(ids('claim').sort()).toEqual(
      [id('claim', 'denial'), id('claim', 'pact'), id('claim', 'sale')].sort(),
    );
    const known = await get(addressOf('claims-jsonl', { knownAt: '2020-06-01' }));
    expect(known.body).toContain(id('claim', 'sale'));
    expect(known.body).not.toContain(id('claim', 'denial'));
    expect(known.body).not.toContain(id('source', 'late'));
  });

  it('may be asked for by POST, with more ids than an address holds', async () => {
    const ids = [
      id('relation', 'pact'),
      ...Array.from({ length: 1200 }, (_, i) => id('relation', `none${i}`)),
    ];
    const answer = await server.app.inject({
      method: 'POST',
      url: '/exports/graphml',
      headers: { authorization: `Bearer ${server.readerToken}` },
      payload: { filter: { ids } },
    });
    expect(answer.statusCode).toBe(200);
    expect(answer.body.match(/<edge /gu)).toHaveLength(1);
    expect(answer.body).toContain(`<edge id="${id('relation', 'pact')}"`);
  });
});

describe('what is no export', () => {
  it.each([
    ['a format that is not there', '/exports/docx', /"docx"; it can be claims-jsonl, graphml, gexf/u],
    ['a filter that is no JSON', '/exports/gexf?filter=x', /filter is no JSON/u],
    [
      'a condition that is not there',
      '/exports/gexf?filter={"type":[]}',
      /no condition "type"; it can have ids/u,
    ],
    [
      'a type that is none',
      '/exports/gexf?filter={"types":["SALE"]}',
      /filter\.types\.0 must be one of ARMS_SUPPLY/u,
    ],
    ['a day that is none', '/exports/gexf?knownAt=2020-02-30', /2020-02-30/u],
    [
      'a parameter that is not there',
      '/exports/gexf?limit=5',
      /no "limit"; it can have filter, asOf and knownAt/u,
    ],
  ])('is 400 and says what would be right: %s', async (_what, url, message) => {
    const { statusCode, body } = await get(url);
    expect(statusCode).toBe(400);
    const { errors } = JSON.parse(body) as { errors: { message: string; extensions: { code: string } }[] };
    expect(errors).toEqual([
      expect.objectContaining({
        message: expect.stringMatching(message),
        extensions: expect.objectContaining({ code: 'BAD_USER_INPUT' }),
      }),
    ]);
  });

  it('is for those alone who may read', async () => {
    expect((await get(addressOf('gexf'), null)).statusCode).toBe(401);
    expect((await get(addressOf('gexf'), 'wrong')).statusCode).toBe(401);
  });
});

/** A graph whose relations come as a test has them come. */
class StagedStore extends GraphStore {
  /** How often reading them came to an end. */
  ended = 0;
  read = 0;

  constructor(
    corner: TestStore,
    readonly stage: (one: Relation) => AsyncGenerator<readonly Relation[]>,
  ) {
    super(corner.driver, corner.database, judgeCitation);
  }

  override async *passingRelations(
    ...asked: Parameters<GraphStore['passingRelations']>
  ): AsyncGenerator<readonly Relation[]> {
    try {
      for await (const [one] of super.passingRelations(...asked)) {
        if (!one) continue;
        for await (const page of this.stage(one)) {
          this.read += 1;
          yield page;
        }
      }
    } finally {
      this.ended += 1;
    }
  }
}

describe('an export that does not come to its end', () => {
  let corner: TestStore;
  beforeAll(async () => {
    corner = await openTestStore();
  }, startLimitMs);
  afterAll(() => corner.close());

  const served = async (stage: (one: Relation) => AsyncGenerator<readonly Relation[]>) => {
    const store = new StagedStore(corner, stage);
    const staged = await startTestServer({ store });
    await staged.app.listen(0, '127.0.0.1');
    const { port } = staged.app.getHttpServer().address() as AddressInfo;
    const close = (): Promise<void> => staged.close();
    return { store, close, url: `http://127.0.0.1:${port}${addressOf('cytoscape-json')}` };
  };

  it('waits for its reader, and is read no further once that has gone', async () => {
    let pass = 0;
    const { store, close, url } = await served(async function* (one) {
      pass += 1;
      for (let page = 0; page < (pass === 1 ? 1 : Infinity); page += 1) {
        await setImmediate();
        yield Array.from({ length: 500 }, () => one);
      }
    });
    const leaving = new AbortController();
    // Packed, the same relation over and over would take next to no room.
    const headers = { 'accept-encoding': 'identity' };
    const { status } = await fetch(url, { signal: leaving.signal, headers });
    expect(status).toBe(200);
    let before = -1;
    await eventually(async () => {
      const now = store.read;
      const stands = now === before;
      before = now;
      await pause(200);
      expect(stands).toBe(true);
    });
    expect(store.read).toBeLessThan(1000);
    leaving.abort();
    await eventually(async () => expect(store.ended).toBe(2));
    await close();
  });

  it('is an error where the database is away from the start, and a broken connection later on', async () => {
    const away = await served(async function* () {
      await Promise.resolve();
      yield [];
      throw new UnavailableError('The database is away');
    });
    const refused = await fetch(away.url);
    expect([refused.status, refused.headers.get('content-disposition')]).toEqual([503, null]);
    expect(refused.headers.get('retry-after')).toBe('5');
    await away.close();

    let pass = 0;
    const later = await served(async function* (one) {
      pass += 1;
      await Promise.resolve();
      yield Array.from({ length: pass === 1 ? 1 : 2000 }, () => one);
      if (pass > 1) throw new UnavailableError('The database is away');
    });
    const begun = await fetch(later.url);
    expect(begun.status).toBe(200);
    await expect(begun.text()).rejects.toThrow();
    await later.close();
  });
});
