import { judgeCitation } from '@entente/documents';
import { type ProvidedNeo4j, provideNeo4j } from '@entente/local-neo4j';
import { loadSample } from '@entente/server';
import { GraphStore, openDriver, runMigrations } from '@entente/store';
import { benchMemory, dataFolder, log } from './dataFolder.js';

/** A running Neo4j with the sample graph. */
export async function provideSample(): Promise<ProvidedNeo4j> {
  const neo4j = await provideNeo4j(
    { dataDirectory: dataFolder('sample'), environment: process.env, memory: benchMemory },
    ({ text }) => log(text),
  );
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, undefined, () => {});
    const store = new GraphStore(driver, undefined, judgeCitation);
    if (await store.isEmpty()) await loadSample(store, ({ text }) => log(text));
  } finally {
    await driver.close();
  }
  return neo4j;
}
