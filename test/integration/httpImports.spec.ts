import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let server: TestServer;
let mark: string;
let uploads: string;
let address: string;
beforeAll(async () => {
  uploads = await mkdtemp(join(tmpdir(), 'entente-uploads-'));
  server = await startTestServer({ uploads });
  ({ mark } = server.corner);
  await server.app.listen(0, '127.0.0.1');
  address = await server.app.getUrl();
}, startLimitMs);
afterAll(async () => {
  // What an editor's token writes is the editor's; the suite takes back what it wrote.
  try {
    for (const id of begun) await undo(id);
  } finally {
    await server.close();
    await rm(uploads, { recursive: true, force: true });
  }
});

/** Imports of this suite. */
const begun = new Set<string>();
const undo = async (id: string) => {
  const mutation = 'mutation ($id: ID!) { undoImport(id: $id) { isFinished claims left { text } } }';
  const { data, errors } = await server.ask(mutation, { id }, server.adminToken);
  expect(errors).toEqual([]);
  await server.corner.run('MATCH (e:LogEntry {importId: $id}) DELETE e', { id });
  await server.corner.run('MATCH (i:Import {id: $id}) DELETE i', { id });
  return data;
};

interface Begun {
  readonly id: string | null;
  readonly format: string;
  readonly name: string;
  readonly table: { readonly proposal: Record<string, unknown>; readonly isKnown: boolean } | null;
}
interface Ended {
  readonly state: string;
  readonly read: number;
  readonly written: number;
  readonly refused: number;
  readonly report: {
    readonly refusals: readonly {
      line: number;
      column?: string;
      code: string;
      found?: string;
      message: string;
    }[];
    readonly registers: readonly {
      readonly first: readonly Record<string, unknown>[];
      readonly actors: readonly { readonly label: string; readonly how: string }[];
    }[];
  } | null;
  readonly refusedFile: string | null;
  readonly error: { readonly code: string } | null;
}

const post = (
  text: string | Uint8Array,
  parameters: Record<string, string>,
  headers: Record<string, string> = {},
): Promise<Response> =>
  fetch(`${address}/imports?${new URLSearchParams(parameters).toString()}`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${server.editorToken}`,
      'content-type': 'application/octet-stream',
      ...headers,
    },
    body: text as BodyInit,
  });
const asAdmin = (): Record<string, string> => ({ authorization: `Bearer ${server.adminToken}` });
const begin = async (text: string, parameters: Record<string, string>): Promise<Begun> => {
  const answer = await post(text, parameters);
  expect([200, 202]).toContain(answer.status);
  const read = (await answer.json()) as Begun;
  if (read.id !== null && parameters['dry'] === undefined) begun.add(read.id);
  return read;
};
/** Follows an import to its end by its events. */
const follow = async (id: string | null): Promise<{ readonly events: string[]; readonly end: Ended }> => {
  const answer = await fetch(`${address}/imports/${id}`, {
    headers: { authorization: `Bearer ${server.editorToken}`, accept: 'text/event-stream' },
  });
  expect(answer.headers.get('content-type')).toContain('text/event-stream');
  const text = await answer.text();
  const events = [...text.matchAll(/^event: (\w+)$/gmu)].map(([, name = '']) => name);
  const data = text
    .split('\n')
    .filter((line) => line.startsWith('data: '))
    .at(-1);
  return { events, end: JSON.parse(data?.slice(6) ?? 'null') as Ended };
};

const table = {
  from: { column: 'Seller', kind: 'STATE' },
  to: { column: 'Buyer', kind: 'STATE' },
  type: 'TRADE',
  date: 'Year',
};
const mapping = JSON.stringify({ table });
const rows = (...cells: [from: string, to: string, year: string][]): string =>
  [
    `Seller,Buyer,Year,Note ${mark}`,
    ...cells.map(([from, to, year]) => `${from} ${mark},${to} ${mark},${year},`),
  ].join('\n');
const relationsFrom = async (name: string): Promise<number> => {
  const [row] = await server.corner.run(
    'MATCH (a:Actor {name: $name})-[r:TRADE]->() RETURN count(r) AS count',
    {
      name: `${name} ${mark}`,
    },
  );
  return Number(row?.['count']);
};

describe('a file that is uploaded', () => {
  it('says what it is taken for and what would become of it, and only then is written', async () => {
    const text = rows(['Aldova', 'Brunia', '2001'], ['Aldova', 'Cartia', 'soon']);
    const asked = await begin(text, { name: 'trade.csv', dry: 'true' });
    expect(asked).toMatchObject({
      id: null,
      format: 'table',
      table: { isKnown: false, proposal: { date: 'Year' } },
    });
    const tried = await follow((await begin(text, { name: 'trade.csv', dry: 'true', mapping })).id);
    expect(tried.end).toMatchObject({
      state: 'DONE',
      read: 2,
      written: 1,
      refused: 1,
      report: {
        registers: [
          { first: [{ row: 2, from: { name: `Aldova ${mark}` }, type: 'TRADE', occurred: '2001' }] },
        ],
        refusals: [{ line: 3, column: 'Year', code: 'NOT_A_DATE', found: 'soon' }],
      },
    });
    expect(await relationsFrom('Aldova')).toBe(0);

    const { id } = await begin(text, { name: '../../../tmp/trade.csv', onError: 'skip', mapping });
    const { events, end } = await follow(id);
    expect(events.at(-1)).toBe('end');
    expect(end).toMatchObject({ state: 'DONE', written: 1, refused: 1 });
    expect(await relationsFrom('Aldova')).toBe(1);
    const { data } = await server.ask(
      'query ($id: ID!) { import(id: $id) { state by files { name } written } }',
      { id },
    );
    expect(data?.['import']).toEqual({
      state: 'DONE',
      by: 'editor',
      files: [{ name: 'trade.csv' }],
      written: 1,
    });
    expect(await readdir(uploads)).toEqual([]);

    // The refused row, mended; the columns are known by now.
    expect(end.refusedFile).toBe(`Seller,Buyer,Year,Note ${mark}\nAldova ${mark},Cartia ${mark},soon,\n`);
    const mended = await begin((end.refusedFile ?? '').replace('soon', '2003'), {
      name: 'mended.csv',
      onError: 'skip',
    });
    expect(mended).toMatchObject({ table: { isKnown: true } });
    expect((await follow(mended.id)).end).toMatchObject({ written: 1, refused: 0 });
    expect(await relationsFrom('Aldova')).toBe(2);
    const again = await begin(text, { name: 'trade.csv', onError: 'skip' });
    expect((await follow(again.id)).end).toMatchObject({ written: 0, refused: 1 });
  });

  it('is for editors, refused before a byte is kept', async () => {
    for (const [token, status] of [
      ['', 401],
      [`Bearer ${server.readerToken}`, 403],
    ] as const) {
      const headers = { authorization: token };
      expect((await post('a,b\n1,2\n', { name: 'x.csv' }, headers)).status).toBe(status);
      for (const method of ['GET', 'DELETE']) {
        expect((await fetch(`${address}/imports/imp_1`, { method, headers })).status).toBe(status);
      }
    }
    expect(await readdir(uploads)).toEqual([]);
  });

  it('that is too large, or unpacks to too much, is refused at its limit, and nothing of it stays', async () => {
    const bomb = gzipSync(Buffer.alloc(260 * 1024 * 1024), { level: 1 });
    const answer = await post(bomb, { name: 'x.csv' }, { 'content-encoding': 'gzip' });
    expect(answer.status).toBe(413);
    expect(await answer.text()).toContain('command line');
    expect((await post('x', { name: 'x.csv' }, { 'content-encoding': 'gzip' })).status).toBe(400);
    expect((await post('', { name: 'x.csv' })).status).toBe(400);
    expect((await post('x', { name: 'x.csv' })).status).toBe(400);
    expect((await post('a,b', { name: 'x.csv', speed: 'high' })).status).toBe(400);
    expect(await readdir(uploads)).toEqual([]);
  });

  it('is written whole or not at all where that is asked, and every refused row is named', async () => {
    const text = rows(
      ['Eastia', 'Westia', '2001'],
      ['Eastia', 'Westia', 'soon'],
      ['Eastia', 'Southia', '2003'],
    );
    const terms = { name: 'whole.csv', mapping, onError: 'skip', atomic: 'true' };
    const { end } = await follow((await begin(`${text}\nEastia ${mark},,2004,`, terms)).id);
    expect(end).toMatchObject({
      state: 'STOPPED',
      read: 4,
      written: 0,
      refused: 2,
      left: 2,
      report: { refusals: [{ line: 3 }, { line: 5 }] },
    });
    expect(await relationsFrom('Eastia')).toBe(0);
    const mended = await begin(text.replace('soon', '2002'), terms);
    expect((await follow(mended.id)).end).toMatchObject({ state: 'DONE', written: 3, left: 0 });
    expect(await relationsFrom('Eastia')).toBe(3);

    const claims = [
      `{"row":"actor","id":"act_whole-${mark}","kind":"STATE","name":"Whole ${mark}"}`,
      '{"row":"actor","id":"act_whole-2"}',
      '{no row',
    ].join('\n');
    const lines = await follow(
      (await begin(claims, { name: 'whole.jsonl', onError: 'skip', atomic: 'true' })).id,
    );
    expect(lines.end).toMatchObject({ state: 'STOPPED', read: 3, written: 0, refused: 2, left: 1 });
    expect(
      await server.corner.run('MATCH (a:Actor {id: $id}) RETURN a', { id: `act_whole-${mark}` }),
    ).toEqual([]);
  });

  it('is stopped by whoever began it, or an admin', async () => {
    const many = rows(
      ...Array.from({ length: 2000 }, (_, i): [string, string, string] => [
        'Ownland',
        'Otherland',
        `${i + 100}`.padStart(4, '0'),
      ]),
    );
    const begunByAdmin = await post(many, { name: 'own.csv', mapping }, asAdmin());
    const { id } = (await begunByAdmin.json()) as Begun;
    begun.add(id ?? '');
    const stop = (headers: Record<string, string>): Promise<Response> =>
      fetch(`${address}/imports/${id}`, { method: 'DELETE', headers });
    const refused = await stop({ authorization: `Bearer ${server.editorToken}` });
    expect(refused.status).toBe(403);
    expect(await refused.text()).toContain("This import is admin's");
    expect((await stop(asAdmin())).status).toBe(202);
    expect((await follow(id)).end.state).toBe('STOPPED');
  }, 120_000);

  it('is stopped between two batches; what was written is said, and the same file again does the rest', async () => {
    const many = rows(
      ...Array.from({ length: 1500 }, (_, i): [string, string, string] => [
        'Manyland',
        'Otherland',
        `${i + 100}`.padStart(4, '0'),
      ]),
    );
    const { id } = await begin(many, { name: 'many.csv', mapping });
    const stopped = await fetch(`${address}/imports/${id}`, {
      method: 'DELETE',
      headers: { authorization: `Bearer ${server.editorToken}` },
    });
    expect(stopped.status).toBe(202);
    const { end } = await follow(id);
    expect(end.state).toBe('STOPPED');
    expect(await relationsFrom('Manyland')).toBe(end.written);
    expect(end.written).toBeLessThan(1500);
    const again = await follow((await begin(many, { name: 'many.csv', mapping })).id);
    expect(again.end).toMatchObject({ state: 'DONE', written: 1500 - end.written });
    expect(await relationsFrom('Manyland')).toBe(1500);
  }, 120_000);
});
