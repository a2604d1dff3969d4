import { judgeCitation } from '@entente/documents';
import { GraphStore, openDriver, provideNeo4j, runMigrations } from '@entente/store';
import { readConfig } from './config.js';
import { progress } from './progress.js';

/** Runs work on the store, which is brought up for it where it is not running, and given up afterwards. */
export async function withStore<T>(work: (store: GraphStore) => Promise<T>): Promise<T> {
  const neo4j = await provideNeo4j(readConfig(), progress);
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, neo4j.database, progress);
    return await work(new GraphStore(driver, neo4j.database, judgeCitation));
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}
