import { execFileSync, spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

interface Planted {
  readonly file: string;
  readonly text: string;
  /** The rule that refuses it; without it, the one on which folder may import which. */
  readonly rule?: string;
}

/** Imports that ARCHITECTURE.md forbids, each planted in a file that is there. */
const planted: readonly Planted[] = [
  { file: 'libs/model/src/ids/ids.ts', text: "export { GraphStore } from '@entente/store';\n" },
  { file: 'libs/store/src/graphStore.ts', text: "export { locateQuote } from '@entente/documents';\n" },
  { file: 'libs/store/src/index.ts', text: "export { provideNeo4j } from '@entente/local-neo4j';\n" },
  { file: 'libs/documents/src/index.ts', text: "export { GraphStore } from '@entente/store';\n" },
  {
    file: 'libs/store/src/connection/graphTransactions.ts',
    text: "export { recordClaim } from '@entente/application';\n",
  },
  { file: 'libs/application/src/index.ts', text: "export * from '../../../apps/server/src/index.js';\n" },
  { file: 'libs/exchange/src/index.ts', text: "export * from '../../../apps/server/src/index.js';\n" },
  { file: 'apps/cli/src/main.ts', text: "export * from '../../server/src/index.js';\n" },
  { file: 'apps/web/src/main.tsx', text: "export { GraphStore } from '@entente/store';\n" },
  // In the page: explorer → features → graph-view → commands, api, domain, ui.
  { file: 'apps/web/src/ui/Icon.tsx', text: "export type { Graph } from '../domain/network/graph';\n" },
  { file: 'apps/web/src/domain/network/graph.ts', text: "export { Icon } from '../../ui/Icon';\n" },
  { file: 'apps/web/src/commands/commands.ts', text: "export * from '../features/search';\n" },
  { file: 'apps/web/src/api/graph.ts', text: "export * from '../graph-view';\n" },
  { file: 'apps/web/src/graph-view/useDrawing.ts', text: "export * from '../features/search';\n" },
  {
    file: 'apps/web/src/features/search/index.ts',
    text: "export { ExplorerView } from '../../explorer/ExplorerView';\n",
  },
  {
    file: 'apps/web/src/features/network/NetworkCanvas.tsx',
    text: "export { toStyle } from '../../graph-view/elements/style';\n",
  },
  {
    file: 'apps/web/src/features/network/NetworkCanvas.tsx',
    text: "export type { Core } from 'cytoscape';\n",
    rule: 'no-restricted-imports',
  },
  {
    file: 'apps/web/src/domain/network/graph.ts',
    text: "export type { Core } from 'cytoscape';\n",
    rule: 'no-restricted-imports',
  },
  {
    file: 'apps/web/src/domain/network/graph.ts',
    text: 'export const title = document.title;\n',
    rule: 'no-restricted-globals',
  },
];

const zones = 'import-x/no-restricted-paths';

/** What the check of folders says of a tree with these files, and how it ends. */
async function checkFolders(
  files: Readonly<Record<string, string>>,
): Promise<{ status: number | null; said: string }> {
  const tree = await mkdtemp(join(tmpdir(), 'entente-folders-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      await mkdir(join(tree, dirname(file)), { recursive: true });
      await writeFile(join(tree, file), text);
    }
    const { status, stdout } = spawnSync(
      process.execPath,
      [join(root, 'test/support/folderCycles.mjs'), tree],
      { encoding: 'utf8' },
    );
    return { status, said: stdout };
  } finally {
    await rm(tree, { recursive: true });
  }
}

describe('the direction of dependencies', () => {
  it('is kept by lint: an import against it is refused wherever it is planted', () => {
    const answer = execFileSync(
      process.execPath,
      [join(root, 'test/support/lintPlanted.mjs'), JSON.stringify(planted)],
      { cwd: root, encoding: 'utf8' },
    );
    const objections = JSON.parse(answer) as string[][];
    const refused = objections.map((rules, i) => {
      const { file = '', rule = zones } = planted[i] ?? {};
      return [file, rule, rules.includes(rule)];
    });
    expect(refused).toEqual(planted.map(({ file, rule = zones }) => [file, rule, true]));
  }, 120_000);

  it('goes one way between the folders of an app or lib, round about and for types too', async () => {
    const oneWay = {
      'libs/x/src/actors/deep/actor.ts':
        "import type { Name } from '../../names/name.js';\nexport type Actor = Name;\n",
      'libs/x/src/names/name.ts':
        "import { letters } from '../letters.js';\nexport type Name = typeof letters;\n",
      'libs/x/src/letters.ts': 'export const letters = 1;\n',
      'libs/x/src/actors/kinds.ts': 'export type Kind = 1;\n',
    };
    expect(await checkFolders(oneWay)).toEqual({ status: 0, said: '' });
    const backAgain = {
      ...oneWay,
      'libs/x/src/letters.ts':
        "import type { Kind } from './actors/kinds.js';\nexport const letters: Kind = 1;\n",
    };
    expect(await checkFolders(backAgain)).toEqual({
      status: 1,
      said: [
        'libs/x/src: actors → names → letters.ts → actors',
        '  libs/x/src/actors/deep/actor.ts → libs/x/src/names/name.ts',
        '  libs/x/src/names/name.ts → libs/x/src/letters.ts',
        '  libs/x/src/letters.ts → libs/x/src/actors/kinds.ts\n',
      ].join('\n'),
    });
  }, 60_000);
});
