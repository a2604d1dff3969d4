import { createHash } from 'node:crypto';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { startLimitMs } from '../support/testStore.js';
import { type Answer, startTestServer, type TestServer } from '../support/testServer.js';
import { writePdf } from '../support/writePdf.js';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
}, startLimitMs);
afterAll(() => server.close());

interface Sending {
  readonly to?: '/documents' | '/documents/proposal';
  readonly details?: Readonly<Record<string, string>>;
  readonly token?: string | null;
  readonly headers?: Readonly<Record<string, string>>;
}

async function send(name: string, body: Buffer | string, sending: Sending = {}) {
  const { to = '/documents', details = {}, token = server.editorToken, headers = {} } = sending;
  const answer = await server.app.inject({
    method: 'POST',
    url: `${to}?${new URLSearchParams({ name, ...details }).toString()}`,
    headers: {
      'content-type': 'application/octet-stream',
      ...(token === null ? {} : { authorization: `Bearer ${token}` }),
      ...headers,
    },
    payload: body,
  });
  const json = answer.json<{
    errors?: { message: string; extensions: { code: string; field?: string } }[];
  }>();
  return { status: answer.statusCode, json, error: json.errors?.[0] };
}

const sha256 = (bytes: Buffer | string): string => createHash('sha256').update(bytes).digest('hex');
const held = async (bytes: Buffer | string): Promise<unknown> => server.store.sourceByHash(sha256(bytes));
const page = (mark: string): string =>
  `<!doctype html><html lang="en"><head><title>Strait open ${mark}</title><meta property="og:site_name" content="The Harbour Post">` +
  `<meta name="date" content="2031-04-02"></head><body><p>Sudmark opened the strait, its ministry said.</p><script>x</script></body></html>`;

describe('a document file over HTTP', () => {
  it('is looked at first, and nothing is written', async () => {
    const html = page(`looked at ${server.corner.mark}`);
    const { status, json } = await send('page.html', html, { to: '/documents/proposal' });
    expect(status).toBe(200);
    expect(json).toMatchObject({
      format: 'HTML',
      encoding: 'utf-8',
      pages: null,
      sha256: sha256(html),
      opening: 'Sudmark opened the strait, its ministry said.',
      proposals: {
        publisher: { value: 'The Harbour Post', where: 'meta og:site_name' },
        published: { value: '2031-04-02', where: 'meta date' },
        authors: null,
      },
      becomes: { state: 'new', source: null, differsIn: [] },
    });
    expect(await held(html)).toBeNull();
  });

  it('is held once, by what it says of itself and what is given instead, with its bytes', async () => {
    const html = page(`held ${server.corner.mark}`);
    const details = { title: `Mended ${server.corner.mark}`, publisher: '', author: 'Ada Vell' };
    const first = await send('page.html', html, { details });
    expect([first.status, first.json]).toEqual([
      201,
      expect.objectContaining({ state: 'new', sha256: sha256(html) }),
    ]);
    const { id } = first.json as unknown as { id: string };
    const again = await send('page.html', html);
    expect([again.status, again.json]).toEqual([200, expect.objectContaining({ id, state: 'known' })]);
    expect(await held(html)).toMatchObject({
      id,
      title: `Mended ${server.corner.mark}`,
      publisher: null,
      authors: ['Ada Vell'],
      published: '2031-04-02',
      language: 'en',
      mediaType: 'text/html',
      held: true,
    });
    const original = await server.app.inject(`/documents/${id}/original`);
    expect(original.rawPayload).toEqual(Buffer.from(html));
    expect(original.headers).toMatchObject({
      'content-type': 'application/octet-stream',
      'content-disposition': `attachment; filename="${id}.html"`,
      'x-content-type-options': 'nosniff',
    });
  });

  it('that is a PDF has pages, and a citation says on which it stands', async () => {
    const { corner } = server;
    const pdf = writePdf({ pages: [[`Report ${corner.mark}`], ['Norland sold', 'ten ships to Sudmark.']] });
    const { json } = await send('report.pdf', pdf);
    const { id: sourceId } = json as unknown as { id: string };
    const make = someGraph(corner);
    const actors = [make.state('seller'), make.state('buyer')];
    await server.store.importBatch(
      { actors, sources: [], claims: [] },
      { atomic: true, dryRun: false },
      corner.writer,
    );
    const { data, errors } = await server.ask(
      `mutation ($input: RecordClaimInput!) {
        recordClaim(input: $input) { citations { status page quote anchor { kind } } }
      }`,
      {
        input: {
          relation: {
            type: 'ARMS_SUPPLY',
            from: corner.id('actor', 'seller'),
            to: corner.id('actor', 'buyer'),
          },
          stance: 'ASSERTED',
          summary: 'Norland sold ten ships to Sudmark.',
          citations: [{ sourceId, quote: 'ten ships' }],
        },
      },
    );
    expect(errors).toEqual([]);
    const cited = { status: 'VERIFIED', page: 2, quote: 'ten ships', anchor: { kind: 'TEXT' } };
    expect(data).toEqual({ recordClaim: { citations: [cited] } });
    const read = await server.ask(
      'query ($id: ID!) { source(id: $id) { claimCount citations { nodes { page } } } relations(filter: { sourceIds: [$id] }) { nodes { claims { citations { page } } } } }',
      { id: sourceId },
    );
    expect(read.data).toEqual({
      source: { claimCount: 1, citations: { nodes: [{ page: 2 }] } },
      relations: { nodes: [{ claims: [{ citations: [{ page: 2 }] }] }] },
    });
  });

  it('whose text is held in other bytes is not held twice, unless that is wanted', async () => {
    const text = `Grain ${server.corner.mark}\nIt was shipped.\n`;
    const first = await send('grain.txt', text);
    const { id } = first.json as unknown as { id: string };
    const other = text.replaceAll('\n', '\r\n');
    const foreseen = await send('grain.txt', other, { to: '/documents/proposal' });
    expect(foreseen.json).toMatchObject({
      becomes: { state: 'same', source: { id }, differsIn: ['line ends'] },
    });
    expect((await send('grain.txt', other)).json).toMatchObject({ id, state: 'same' });
    expect(await held(other)).toBeNull();
    const both = await send('grain.txt', other, { details: { keepBoth: 'true' } });
    expect([both.status, both.json]).toEqual([201, expect.objectContaining({ state: 'new' })]);
  });

  it.each([
    [
      'in an unknown encoding',
      Buffer.from([0x61, 0xff, 0xfe, 0xc3, 0xa9]),
      {},
      'Byte 1 is not UTF-8',
      undefined,
    ],
    ['that is a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47]), {}, 'It is a picture (PNG)', undefined],
    ['of no bytes', Buffer.alloc(0), {}, 'The body is empty', undefined],
    ['with a date that is none', Buffer.from('Text'), { published: 'soon' }, 'soon', 'published'],
    [
      'with a parameter that is none',
      Buffer.from('Text'),
      { colour: 'red' },
      'There is no parameter colour',
      'colour',
    ],
    ['without a name', Buffer.from('Text'), { name: '' }, 'name is missing', 'name'],
  ])('is refused %s', async (_what, bytes, details, message, field) => {
    const { status, error } = await send('a.txt', bytes, { details });
    expect([status, error?.extensions.code, error?.extensions.field]).toEqual([400, 'BAD_USER_INPUT', field]);
    expect(error?.message).toContain(message);
  });

  it.each([
    ['as text', { 'content-type': 'text/plain' }, 415],
    ['as a form', { 'content-type': 'multipart/form-data; boundary=x' }, 415],
    ['packed', { 'content-encoding': 'gzip' }, 415],
  ])('is refused where it is sent %s', async (_what, headers, status) => {
    const text = `Sent ${server.corner.mark}`;
    expect((await send('a.txt', gzipSync(text), { headers })).status).toBe(status);
    expect((await send('a.txt', text, { headers })).status).toBe(status);
    expect(await held(text)).toBeNull();
  });

  it('is refused where it is too large, by its length alone', async () => {
    const { status } = await send('a.txt', 'x', { headers: { 'content-length': String(17 * 1024 * 1024) } });
    expect(status).toBe(413);
  });

  it.each([
    ['nobody', (): string | null => null, 401, 'UNAUTHENTICATED'],
    ['an unknown token', (): string | null => 'unknown-0123456789', 401, 'UNAUTHENTICATED'],
    ['a reader', (): string | null => server.readerToken, 403, 'FORBIDDEN'],
  ] as const)('is taken from no other than an editor: %s', async (_who, token, status, code) => {
    const text = `Refused ${server.corner.mark}`;
    for (const to of ['/documents', '/documents/proposal'] as const) {
      const { status: found, error } = await send('a.txt', text, { token: token(), to });
      expect([found, error?.extensions.code]).toEqual([status, code]);
    }
    expect(await held(text)).toBeNull();
  });
});

interface ListedSources {
  readonly nodes: readonly { readonly title: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}
const listed = `query ($search: String, $order: SourceOrder!, $after: String) {
  sources(search: $search, order: $order, first: 2, after: $after) { nodes { title } pageInfo { hasNextPage endCursor } }
}`;

describe('the list of documents', () => {
  it('is ordered by date, publisher or title, page by page', async () => {
    const { mark } = server.corner;
    const add = (title: string, details: Readonly<Record<string, string>>): Promise<unknown> =>
      send('a.txt', `${title} ${mark}`, { details: { title: `Listed ${mark} ${title}`, ...details } });
    await add('b', { published: '2031-04', publisher: 'Aft' });
    await add('a', { published: '2032', publisher: 'Bow' });
    await add('c', { publisher: 'aft' });
    const ask = async (order: string): Promise<string> => {
      const titles: string[] = [];
      let after: string | null = null;
      do {
        const answer: Answer = await server.ask(listed, { search: `Listed ${mark}`, order, after });
        const { nodes, pageInfo }: ListedSources = answer.data?.['sources'] as ListedSources;
        titles.push(...nodes.map(({ title }) => title.at(-1) ?? ''));
        after = pageInfo.hasNextPage ? pageInfo.endCursor : null;
      } while (after !== null);
      return titles.join('');
    };
    expect(await ask('ADDED')).toBe('bac');
    expect(await ask('PUBLISHED')).toBe('abc');
    expect(await ask('PUBLISHER')).toBe('bca');
    expect(await ask('TITLE')).toBe('abc');
  });
});
