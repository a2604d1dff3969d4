import { judgeCitation } from '@entente/documents';
import { type ProvidedNeo4j, provideNeo4j, type StartReport } from '@entente/local-neo4j';
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
  return onStore(
    config,
    report,
    async (store, driver, { database }) => {
      const migrated = await runMigrations(driver, database, report).finally(done);
      return work(store, migrated);
    },
    done,
  );
}

/** The same, whatever the schema is. `started` is called once Neo4j is there, or cannot be had. */
export async function onStore<T>(
  config: Config,
  report: StartReport,
  work: (store: GraphStore, driver: ReturnType<typeof openDriver>, neo4j: ProvidedNeo4j) => Promise<T>,
  started: () => void = () => {},
): Promise<T> {
  const neo4j = await provideNeo4j(config, report).finally(started);
  const driver = openDriver(neo4j);
  try {
    return await work(new GraphStore(driver, neo4j.database, judgeCitation), driver, neo4j);
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}
