import type { Command } from 'commander';
import { readConfig } from '../config.js';
import type { Terminal } from '../terminal.js';
import { withGraph } from '../withGraph.js';

/** `entente migrate`: migrates the database to this version's constraints and indexes. */
export function addMigrate(program: Command, terminal: Terminal): void {
  program
    .command('migrate')
    .description("bring the database to this version's constraints and indexes")
    .option('--json', 'print the result as JSON')
    .action(async ({ json }: { json?: true }) => {
      const applied = await withGraph(readConfig(), terminal, async (_store, migrated) =>
        migrated.map(({ version, name }) => ({ version, name })),
      );
      if (json) terminal.out.write(`${JSON.stringify({ applied })}\n`);
      else if (applied.length === 0) terminal.out.write('Nothing to apply: the database is up to date\n');
      for (const { version, name } of json ? [] : applied) {
        terminal.out.write(`Applied V${String(version).padStart(3, '0')} ${name}\n`);
      }
    });
}
