import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { exportFormats } from '@entente/exchange';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type CommandLine, commandLimitMs, jsonl, openCommandLine } from '../support/openCommandLine.js';
import { startLimitMs } from '../support/testStore.js';

let line: CommandLine;
beforeAll(async () => {
  line = await openCommandLine();
  const { entente, fileOf, state, reference, claim } = line;
  const file = await fileOf(
    'graph.jsonl',
    jsonl(
      state('seller'),
      state('buyer'),
      reference('paper', 'x'),
      claim('sale', ['seller', 'buyer'], 'paper', { start: 0, end: 1 }),
    ),
  );
  expect((await entente('import', file)).code).toBe(0);
}, startLimitMs);
afterAll(() => line.close(), commandLimitMs);

describe('entente export', () => {
  it(
    'writes what passes a filter to a file, whole, and says how much that was',
    async () => {
      const { entente, folder, id } = line;
      const filter = JSON.stringify({ actorIds: [id('actor', 'seller')] });
      const out = join(folder, 'graph.gexf');
      const written = await entente('export', '--format', 'gexf', '--filter', filter, '--out', out);
      expect(written).toMatchObject({ code: 0, out: `${out}: 2 actors, 1 relations\n` });
      const text = await readFile(out, 'utf8');
      expect(text).toContain(`<edge id="${id('relation', 'sale')}"`);
      expect(text.match(/<node /gu)).toHaveLength(2);
      expect((await readdir(folder)).filter((name) => name.endsWith('.part'))).toEqual([]);
      const known = await entente(
        'export',
        '--format',
        'gexf',
        '--filter',
        filter,
        '--known-at',
        '1900-01-01',
      );
      expect(known.code).toBe(0);
      expect(known.out).not.toContain('<edge ');
    },
    commandLimitMs,
  );

  it(
    'names every format in its help',
    async () => {
      const { out } = await line.entente('export', '--help');
      for (const { name, description } of exportFormats) {
        expect(out).toMatch(new RegExp(`^  ${name} +${description.slice(0, 12)}`, 'mu'));
      }
    },
    commandLimitMs,
  );

  it.each([
    [['--filter', '{'], /--filter: The filter is no JSON/u],
    [['--filter', '{"kinds":[]}'], /--filter: A filter has no condition "kinds"; it can have ids, types/u],
    [['--known-at', '2020-02-30'], /--known-at: "2020-02-30"/u],
    [['--format', 'docx'], /Allowed choices are claims-jsonl, graphml, gexf/u],
  ])(
    'ends in 2 with what would be right: %j',
    async (words, message) => {
      expect(await line.entente('export', ...words)).toEqual({
        code: 2,
        out: '',
        err: expect.stringMatching(message),
      });
    },
    commandLimitMs,
  );
});
