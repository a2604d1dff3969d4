import { chmod, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onSharedNeo4j, startServer } from '../support/startServer.js';
import { startLimitMs } from '../support/testStore.js';

let folder: string;
let settings: Record<string, string>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'entente-starting-'));
  // Another user has to be able to come as far as the folder that it may not write to.
  await chmod(folder, 0o755);
  await writeFile(join(folder, 'file'), '');
  await mkdir(join(folder, 'closed'), { mode: 0o555 });
  settings = await onSharedNeo4j(folder);
}, startLimitMs);
afterAll(() => rm(folder, { recursive: true }));

/** Nobody's user id: a superuser may write everywhere. */
const nobody = process.getuid?.() === 0 ? 65_534 : undefined;
const ask = 'Set ENTENTE_DATA to a folder that this user may write to';

describe('ENTENTE_DATA where nothing can be kept', () => {
  it.each<[string, () => string, RegExp, number | undefined]>([
    [
      'a file',
      () => join(folder, 'file'),
      /file cannot hold the graph: \S+\/file is no folder\./u,
      undefined,
    ],
    [
      'below a file',
      () => join(folder, 'file/data'),
      /cannot hold the graph: \S+\/file is no folder\./u,
      undefined,
    ],
    [
      'a place that cannot be',
      () => '/proc/none/data',
      /cannot hold the graph: it is not there, and no folder can be made in \/proc\./u,
      undefined,
    ],
    [
      'a folder of somebody else',
      () => join(folder, 'closed'),
      /cannot hold the graph: this user may not write to \S+\/closed\./u,
      nobody,
    ],
    [
      'below a folder of somebody else',
      () => join(folder, 'closed/data'),
      /cannot hold the graph: this user may not write to \S+\/closed\./u,
      nobody,
    ],
  ])(
    'is told in a sentence: %s; with a Neo4j given, and without one',
    async (_, place, sentence, user) => {
      const { NEO4J_URI, ...without } = settings;
      const ways = [{ ...without, NEO4J_URI: NEO4J_URI ?? '' }, without];
      for (const given of ways) {
        const server = startServer({ ...given, ENTENTE_DATA: place() }, undefined, user);
        expect(await server.ended).toBe(1);
        const said = server.said().trim();
        expect(said).toMatch(sentence);
        expect(said).toContain(ask);
        expect(said.split('\n')).toHaveLength(1);
      }
    },
    120_000,
  );
});
