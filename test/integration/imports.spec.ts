import { Readable } from 'node:stream';
import {
  type FilesReport,
  importFiles,
  type ImportTerms,
  keepBulkImport,
  undoImport,
} from '@entente/application';
import { newId } from '@entente/model';
import type { GraphStore } from '@entente/store';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { startTestServer, type TestServer } from '../support/testServer.js';
import { startLimitMs } from '../support/testStore.js';

let server: TestServer;
let store: GraphStore;
let mark: string;
beforeAll(async () => {
  server = await startTestServer();
  ({ store } = server);
  ({ mark } = server.corner);
}, startLimitMs);
afterAll(() => server.close());

const HEADER =
  'SIPRI AT Database ID,Supplier,Recipient,Designation,Description,Numbers delivered,Delivery year,TIV delivery values';
const register = (...rows: [id: string, from: string, to: string, number: string][]): string =>
  [
    `${HEADER};`,
    ...rows.map(
      ([id, from, to, number]) => `${mark}${id},${from} ${mark},${to} ${mark},X-1,tank,${number},2006,4;`,
    ),
  ].join('\r\n');

const take = (text: string, terms: Partial<ImportTerms> = {}): Promise<FilesReport> =>
  importFiles(
    store,
    [
      {
        name: '/tmp/x/register.csv',
        open: async function* () {
          yield Buffer.from(text);
        },
      },
    ],
    { onError: 'skip', ...terms },
    server.corner.writer,
  );
const undo = async (id: string | null) => undoImport(store, id ?? '', {}, server.corner.writer);

/** What the graph has of the actors whose names begin so. */
const graph = async (name: string) => {
  const [row] = await server.corner.run(
    `CALL () { MATCH (a:Actor) WHERE any(n IN a.names WHERE n STARTS WITH $name AND n ENDS WITH $mark) RETURN count(a) AS actors }
     CALL () { MATCH (a:Actor)-[r:ARMS_SUPPLY]->(:Actor) WHERE any(n IN a.names WHERE n STARTS WITH $name AND n ENDS WITH $mark)
               MATCH (c:Claim {relationId: r.id}) RETURN count(DISTINCT r) AS relations, collect(c.qualifiers) AS claims }
     RETURN actors, relations, claims`,
    { name, mark },
  );
  return row as { actors: number; relations: number; claims: string[] };
};

describe('an import', () => {
  it('is kept with its file, who took it in, when and its counts, and each entry of the log names it', async () => {
    const { importId } = await take(
      register(['1', 'Aquaria', 'Borealia', '24'], ['2', 'Aquaria', 'Borealia', '?']),
    );
    const { data } = await server.ask(
      'query ($id: ID!) { import(id: $id) { id state by startedAt files { name sha256 format } read written refused error } imports(first: 100) { nodes { id } totalCount } }',
      { id: importId },
    );
    expect(data?.['import']).toMatchObject({
      id: importId,
      state: 'DONE',
      by: mark,
      files: [{ name: 'register.csv', format: 'sipri', sha256: expect.stringMatching(/^[0-9a-f]{64}$/u) }],
      read: 2,
    });
    expect((data?.['imports'] as { nodes: { id: string }[] }).nodes.map(({ id }) => id)).toContain(importId);
    const logged = await server.corner.run(
      'MATCH (e:LogEntry {importId: $importId}) RETURN DISTINCT e.what AS what ORDER BY what',
      { importId },
    );
    expect(logged.map(({ what }) => what)).toEqual([
      'addSource',
      'beginImport',
      'createActor',
      'createRelation',
      'endImport',
      'recordClaim',
    ]);
  });

  it('that is only tried leaves nothing', async () => {
    const report = await take(register(['9', 'Trialand', 'Borealia', '1']), { dryRun: true });
    expect(report).toMatchObject({ importId: null, written: 1 });
    expect(await graph('Trialand')).toMatchObject({ actors: 0 });
  });
});

describe('an import that is undone', () => {
  it('leaves the graph as it was; undone again it changes nothing, and imported again it is there again', async () => {
    const text = register(['11', 'Caspia', 'Dorado', '24'], ['12', 'Caspia', 'Dorado', '3']);
    const first = await take(text);
    expect(await graph('Caspia')).toMatchObject({ actors: 1, relations: 2 });
    expect(await undo(first.importId)).toMatchObject({
      claims: 2,
      relations: 2,
      actors: 2,
      sources: 1,
      left: [],
      isFinished: true,
      import: { state: 'UNDONE' },
    });
    expect(await graph('Caspia')).toMatchObject({ actors: 0, relations: 0 });
    expect(await undo(first.importId)).toMatchObject({ claims: 0, actors: 0, sources: 0, left: [] });
    expect(await take(text)).toMatchObject({ written: 2, unchanged: 0 });
    expect(await graph('Caspia')).toMatchObject({ actors: 1, relations: 2 });
  });

  it('gives back what an earlier release said, and the actors that it named', async () => {
    await take(register(['21', 'Elbonia', 'Freedonia', '5'], ['22', 'Elbonia', 'Freedonia', '7']));
    const next = await take(register(['21', 'Elbonia', 'Freedonia', '6'], ['22', 'Elbonia', 'Genovia', '7']));
    expect(next).toMatchObject({ changed: 2 });
    expect(await undo(next.importId)).toMatchObject({ restored: 2, actors: 1, sources: 1, left: [] });
    const { relations, claims } = await graph('Elbonia');
    expect(relations).toBe(2);
    expect(claims.some((said) => said.includes('"5"'))).toBe(true);
    expect(await graph('Genovia')).toMatchObject({ actors: 0 });
    expect(await undo(next.importId)).toMatchObject({ claims: 0, restored: 0 });
  });

  it('leaves what others changed or use since, and names it', async () => {
    const { importId } = await take(
      register(['31', 'Hyrkania', 'Illyria', '5'], ['32', 'Hyrkania', 'Illyria', '7']),
    );
    const [row] = await server.corner.run(`MATCH (c:Claim) WHERE c.id CONTAINS $id RETURN c.id AS id`, {
      id: `${mark}31`,
    });
    const claimId = String(row?.['id']);
    await store.reviseClaim(
      claimId,
      { summary: 'Somebody read it again and says so.' },
      server.corner.writer,
    );
    const undone = await undo(importId);
    expect(undone).toMatchObject({ claims: 1, relations: 1, actors: 0, sources: 0, leftCount: 4 });
    expect(undone.left.map(({ code }) => code)).toEqual([
      'CHANGED_SINCE',
      'USED_SINCE',
      'USED_SINCE',
      'USED_SINCE',
    ]);
    expect(await graph('Hyrkania')).toMatchObject({ actors: 1, relations: 1 });
    const report = await store.integrity();
    expect(report).toBeDefined();
  });

  it('is not undone while it runs, nor twice at once', async () => {
    const text = register(['51', 'Lutha', 'Moldovania', '5'], ['52', 'Lutha', 'Moldovania', '6']);
    const codeOf = (error: unknown): unknown => (error as { code?: unknown }).code;
    const storeThat = (method: 'importBatch' | 'undoImportPart', first: () => Promise<void>): GraphStore =>
      new Proxy(store, {
        get(target, key) {
          const value: unknown = Reflect.get(target, key, target);
          if (typeof value !== 'function') return value;
          const run = (...given: unknown[]): unknown => Reflect.apply(value, target, given);
          return key === method
            ? async (...given: unknown[]): Promise<unknown> => {
                await first();
                return run(...given);
              }
            : run;
        },
      });
    const found: unknown[] = [];
    const importId = newId('import');
    await importFiles(
      storeThat('importBatch', async () => {
        found.push(codeOf(await undo(importId).catch((error: unknown) => error)));
      }),
      [{ name: 'register.csv', open: () => Readable.from([Buffer.from(text)]) }],
      { onError: 'skip', importId },
      server.corner.writer,
    );
    expect(found).toEqual(['CONFLICT']);
    expect(await graph('Lutha')).toMatchObject({ relations: 2 });

    const others: unknown[] = [];
    const undone = await undoImport(
      storeThat('undoImportPart', async () => {
        others.push(codeOf(await undo(importId).catch((error: unknown) => error)));
      }),
      importId,
      {},
      server.corner.writer,
    );
    expect(undone).toMatchObject({ claims: 2, relations: 2, isFinished: true });
    expect(others).toEqual(['CONFLICT', 'CONFLICT', 'CONFLICT']);
    expect(await undo(importId)).toMatchObject({ claims: 0, import: { state: 'UNDONE' } });

    const entries = await server.corner.run(
      `MATCH (e:LogEntry {subjectId: $importId}) RETURN e.what AS what, e.by AS by, e.before IS NOT NULL AS hasBefore,
              e.after IS NOT NULL AS hasAfter ORDER BY e.sequence`,
      { importId },
    );
    const { by } = server.corner.writer;
    expect(entries).toEqual([
      { what: 'beginImport', by, hasBefore: false, hasAfter: true },
      { what: 'endImport', by, hasBefore: true, hasAfter: true },
      { what: 'undoImport', by, hasBefore: true, hasAfter: true },
    ]);
  });

  it('is listed where it filled an empty store in bulk, and then stays', async () => {
    const file = { path: `/tmp/bulk ${mark}.jsonl`, sha256: 'ab12', startedAt: new Date().toISOString() };
    const counts = { read: 3, written: 2, unchanged: 0, refused: 1, left: 0, refusals: [] };
    await keepBulkImport(store, file, counts, server.corner.writer);
    const [found] = await server.corner.run('MATCH (i:Import) WHERE $name IN i.fileNames RETURN i.id AS id', {
      name: `bulk ${mark}.jsonl`,
    });
    const id = String(found?.['id']);
    const { data } = await server.ask(
      'query ($id: ID!) { import(id: $id) { by state read written refused files { name sha256 } } }',
      { id },
    );
    expect(data?.['import']).toEqual({
      by: server.corner.writer.by,
      state: 'DONE',
      ...{ read: 3, written: 2, refused: 1 },
      files: [{ name: `bulk ${mark}.jsonl`, sha256: 'ab12' }],
    });
    await expect(undo(id)).rejects.toMatchObject({ code: 'CONFLICT' });
    expect(await store.import(id)).toMatchObject({ state: 'DONE' });
  });

  it('is for whoever took it in, and for admins', async () => {
    const { importId } = await take(register(['41', 'Jovia', 'Karkand', '5']));
    const mutation = 'mutation ($id: ID!) { undoImport(id: $id) { isFinished claims } }';
    const editor = await server.ask(mutation, { id: importId });
    expect(editor.errors[0]?.extensions.code).toBe('FORBIDDEN');
    expect(await graph('Jovia')).toMatchObject({ relations: 1 });
    const admin = await server.ask(mutation, { id: importId }, server.adminToken);
    expect(admin.data?.['undoImport']).toEqual({ isFinished: true, claims: 1 });
    const unknown = await server.ask(mutation, { id: 'imp_0' }, server.adminToken);
    expect(unknown.errors[0]?.extensions.code).toBe('NOT_FOUND');
  });
});
