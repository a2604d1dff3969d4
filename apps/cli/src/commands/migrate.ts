import { openDriver, provideNeo4j, runMigrations } from '@entente/store';
import { Command } from 'commander';
import { readConfig } from '../config.js';
import { print } from '../print.js';
import { progress } from '../progress.js';

/** `migrate`: brings the database to this version. */
export const migrate = new Command('migrate')
  .description('apply the migrations that the database lacks, and print each')
  .option('--json', 'print for programs')
  .action(async (options: { json?: boolean }) => {
    const neo4j = await provideNeo4j(readConfig(), progress);
    const driver = openDriver(neo4j);
    try {
      const applied = await runMigrations(driver, neo4j.database, progress);
      const names = applied.map(({ version, name }) => ({ version, name }));
      const lines = names.map(({ version, name }) => `V${String(version).padStart(3, '0')} ${name}`);
      print(names, lines.length > 0 ? lines : ['The database is up to date'], options);
    } finally {
      await driver.close();
      await neo4j.stop();
    }
  });
