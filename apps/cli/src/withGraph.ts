import { judgeCitation } from '@entente/documents';
import { provideNeo4j } from '@entente/local-neo4j';
import { GraphStore, openDriver, runMigrations, type Writer } from '@entente/store';
import type { Config } from './config.js';
import { progressTo, type Terminal } from './terminal.js';

/** The author of what the command line writes, for the log. */
export const writer: Writer = { by: 'cli', requestId: null };

/**
 * Does work on the graph: in the Neo4j that the settings name or that runs on this machine already, else in one that is started for it
 * and stopped again. Its schema is brought up to date first; `migrated` names the migrations that were applied.
 */
export async function withGraph<T>(
  config: Config,
  { err }: Terminal,
  work: (store: GraphStore, migrated: readonly { version: number; name: string }[]) => Promise<T>,
): Promise<T> {
  const { report, done } = progressTo(err);
  const neo4j = await provideNeo4j(config, report).finally(done);
  const driver = openDriver(neo4j);
  try {
    const migrated = await runMigrations(driver, neo4j.database, report).finally(done);
    return await work(new GraphStore(driver, neo4j.database, judgeCitation), migrated);
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}
