import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { holdText } from '@entente/documents';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { someGraph } from '../support/someGraph.js';
import { startLimitMs } from '../support/testStore.js';
import { startTestServer, type TestServer } from '../support/testServer.js';

const text = '<script>alert(1)</script>\r\nÅland sold 𝒅rones.\n';
const browserAsks = 'text/html,application/xhtml+xml,*/*;q=0.8';

describe('a document at its address', () => {
  let server: TestServer;
  let siteDirectory: string;
  const get = (id: string, accept = 'text/plain', token: string | null = null) =>
    server.app.inject({
      url: `/documents/${id}`,
      headers: { accept, ...(token === null ? {} : { authorization: `Bearer ${token}` }) },
    });
  const held = (): string => server.corner.id('source', 'held');
  const reference = (): string => server.corner.id('source', 'reference');

  beforeAll(async () => {
    siteDirectory = await mkdtemp(join(tmpdir(), 'entente-site-'));
    await writeFile(join(siteDirectory, 'index.html'), '<!doctype html><title>The page</title>');
    server = await startTestServer({ siteDirectory, readNeedsToken: true });
    const make = someGraph(server.corner);
    const document = holdText(`${text}${server.corner.mark}`);
    const sources = [
      make.source('held', { document, sha256: document.textSha256, mediaType: 'text/html' }),
      make.source('reference'),
    ];
    const batch = { actors: [], sources, claims: [] };
    const { refused } = await server.store.importBatch(
      batch,
      { atomic: true, dryRun: false },
      server.corner.writer,
    );
    expect(refused).toEqual([]);
  }, startLimitMs);
  afterAll(async () => {
    await server.close();
    await rm(siteDirectory, { recursive: true });
  });

  it('is the held text, to the last character, as plain text whatever it is', async () => {
    const { statusCode, headers, body } = await get(held(), 'text/plain', server.editorToken);
    expect([statusCode, body]).toEqual([200, `${text}${server.corner.mark}`]);
    expect(headers).toMatchObject({
      'content-type': 'text/plain; charset=utf-8',
      'x-content-type-options': 'nosniff',
      vary: 'accept',
    });
  });

  it('is the page to a browser', async () => {
    expect((await get(held(), browserAsks)).body).toContain('The page');
  });

  it('is for those alone who may read', async () => {
    const { statusCode, body } = await get(held());
    expect(statusCode).toBe(401);
    expect(body).not.toContain('sold');
    expect((await get(held(), 'text/plain', 'wrong')).statusCode).toBe(401);
  });

  it.each([
    ['that is no source', () => 'src_nowhere', 'There is no source'],
    ['that is no id', () => encodeURIComponent('../../x'), 'There is no source'],
    ['that is not held', reference, 'is not held here'],
  ])('is 404 in JSON where it is of a source %s', async (_, id, said) => {
    const answer = await get(id(), 'text/plain', server.editorToken);
    expect(answer.statusCode).toBe(404);
    expect(answer.json()).toMatchObject({
      data: null,
      errors: [{ message: expect.stringContaining(said), extensions: { code: 'NOT_FOUND' } }],
    });
  });
});
