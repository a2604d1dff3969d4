import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideNeo4j } from '@entente/local-neo4j';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { jsonl, sealed, sha256 } from '../support/openCommandLine.js';
import { ententeAt, type Ran } from '../support/runEntente.js';

/** A command starts Neo4j, once or twice. */
const LONG = 300_000;
const TEXT = 'Ruritania has sold arms to Graustark.';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-backup-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const environment = { ...process.env, DOCKER_HOST: 'unix:///nowhere' };
/** The command line on a data directory of its own, with a Neo4j that it starts itself. */
const on = (store: string, ...words: string[]): Promise<Ran> =>
  ententeAt({ ...environment, NEO4J_URI: '', ENTENTE_DATA: join(folder, store) }).run(...words);
const backup = (): string => join(folder, 'whole.dump');

/** Imports a graph of so many sales, and says what is exported of it. */
async function filled(store: string, sales: number): Promise<string> {
  const file = join(folder, `${store}.jsonl`);
  const rows = Array.from({ length: sales }, (_, i) => ({
    row: 'claim',
    id: `clm_${i}`,
    relation: { id: `rel_${i}`, type: 'ARMS_SUPPLY', from: 'act_ruritania', to: 'act_graustark' },
    stance: 'ASSERTED',
    summary: 'The one has sold arms to the other.',
    citations: [{ id: `cit_${i}`, source: 'src_paper', ...sealed(TEXT, 'sold arms') }],
  }));
  await writeFile(
    file,
    jsonl(
      { row: 'actor', id: 'act_ruritania', kind: 'STATE', name: 'Ruritania' },
      { row: 'actor', id: 'act_graustark', kind: 'STATE', name: 'Graustark' },
      {
        row: 'source',
        id: 'src_paper',
        title: 'A paper',
        mediaType: 'text/plain',
        sha256: sha256(TEXT),
        text: TEXT,
      },
      ...rows,
    ),
  );
  expect(await on(store, 'import', file)).toMatchObject({ code: 0 });
  return exported(store);
}

async function exported(store: string): Promise<string> {
  const { code, out } = await on(store, 'export');
  expect(code).toBe(0);
  return out;
}

describe('entente backup and restore', () => {
  it(
    'bring a graph into an empty store, with its counts, its log and its constraints, and it checks out',
    async () => {
      const before = await filled('first', 12);
      const saved = await on('first', 'backup', backup(), '--json');
      expect(saved).toMatchObject({ code: 0 });
      const state = JSON.parse(saved.out) as Record<string, unknown>;
      expect(state).toMatchObject({
        ok: true,
        counts: { actors: 2, relations: 12, claims: 12, sources: 1 },
        log: 29,
      });

      const restored = await on('second', 'restore', backup(), '--json');
      expect(restored).toMatchObject({ code: 0 });
      const { counts, log, constraints } = state;
      expect(JSON.parse(restored.out)).toMatchObject({ ok: true, counts, log, constraints });
      expect((constraints as string[]).length).toBeGreaterThan(50);
      expect(await exported('second')).toBe(before);
      expect(await on('second', 'check')).toMatchObject({ code: 0 });
      expect((await readdir(join(folder, 'second'))).filter((name) => name.startsWith('new-store'))).toEqual(
        [],
      );
    },
    LONG,
  );

  it(
    'lose no graph: not to a backup without --replace, not to a damaged one, and not while it is used',
    async () => {
      const own = await filled('third', 2);
      expect(await on('third', 'restore', backup())).toMatchObject({
        code: 2,
        err: expect.stringContaining('give --replace'),
      });

      const bytes = await readFile(backup());
      const damaged = join(folder, 'damaged.dump');
      const flipped = Buffer.from(bytes);
      flipped[Math.floor(bytes.length / 3)] = (bytes[Math.floor(bytes.length / 3)] ?? 0) ^ 1;
      await writeFile(damaged, flipped);
      expect(await on('third', 'restore', damaged, '--replace')).toMatchObject({
        code: 1,
        err: expect.stringContaining('is damaged'),
      });
      // Cut off, it has no note any more, and Neo4j finds that it does not end.
      await writeFile(damaged, bytes.subarray(0, Math.floor(bytes.length / 2)));
      expect(await on('third', 'restore', damaged, '--replace')).toMatchObject({ code: 1 });
      await writeFile(damaged, 'no dump');
      expect(await on('third', 'restore', damaged, '--replace')).toMatchObject({
        code: 1,
        err: expect.stringContaining('is no dump of Neo4j'),
      });

      const dataDirectory = join(folder, 'third');
      const used = await provideNeo4j({ dataDirectory, environment }, () => {});
      try {
        for (const words of [
          ['restore', backup(), '--replace'],
          ['backup', join(folder, 'never.dump')],
        ]) {
          expect(await on('third', ...words)).toMatchObject({
            code: 1,
            err: expect.stringContaining('another Entente uses it'),
          });
        }
      } finally {
        await used.stop();
      }
      expect(await readdir(folder)).not.toContain('never.dump');
      expect(await exported('third')).toBe(own);

      expect(await on('third', 'restore', backup(), '--replace')).toMatchObject({ code: 0 });
      expect(await exported('third')).not.toBe(own);
    },
    2 * LONG,
  );

  it(
    'say what to do instead where the graph is a server’s, or Docker’s',
    async () => {
      const elsewhere = ententeAt({
        ...environment,
        NEO4J_URI: 'bolt://127.0.0.1:9',
        ENTENTE_DATA: join(folder, 'none'),
      });
      expect(await elsewhere.run('backup', join(folder, 'x.dump'))).toMatchObject({
        code: 1,
        err: expect.stringContaining('neo4j-admin database backup'),
      });
      const docker = await mkdtemp(join(folder, 'docker-'));
      await writeFile(join(docker, 'neo4j-origin'), 'docker\n');
      expect(
        await ententeAt({ ...environment, NEO4J_URI: '', ENTENTE_DATA: docker }).run('restore', backup()),
      ).toMatchObject({ code: 1, err: expect.stringContaining('docker compose') });
      expect(await on('none', 'backup', join(folder, 'x.dump'))).toMatchObject({
        code: 1,
        err: expect.stringContaining('There is no graph'),
      });
    },
    LONG,
  );
});
