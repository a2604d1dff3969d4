import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { describe, expect, it } from '@jest/globals';

const root = join(import.meta.dirname, '../..');

/** Imports that ARCHITECTURE.md forbids, each planted in a file that is there. */
const planted = [
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
];

describe('the direction of dependencies', () => {
  it('is kept by lint: an import against it is refused wherever it is planted', () => {
    const answer = execFileSync(
      process.execPath,
      [join(root, 'test/support/lintPlanted.mjs'), JSON.stringify(planted)],
      // In CI typescript-eslint takes each file as it is on disk, unless it is told that texts may differ from it.
      { cwd: root, encoding: 'utf8', env: { ...process.env, TSESTREE_SINGLE_RUN: 'false' } },
    );
    const objections = JSON.parse(answer) as string[][];
    const refused = objections.map((rules, i) => [
      planted[i]?.file,
      rules.includes('import-x/no-restricted-paths'),
    ]);
    expect(refused).toEqual(planted.map(({ file }) => [file, true]));
  }, 120_000);
});
