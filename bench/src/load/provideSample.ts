import { judgeCitation } from '@entente/documents';
import { loadSample } from '@entente/server';
import { GraphStore, openDriver, type ProvidedNeo4j, provideNeo4j, runMigrations } from '@entente/store';
import { benchMemory } from './benchMemory.js';
import { dataFolder } from './dataFolder.js';
import { say } from './say.js';

/** A running Neo4j with the sample graph. */
export async function provideSample(): Promise<ProvidedNeo4j> {
  const neo4j = await provideNeo4j(
    { dataDirectory: dataFolder('sample'), environment: process.env, memory: benchMemory },
    ({ text }) => say(text),
  );
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, undefined, () => {});
    const store = new GraphStore(driver, undefined, judgeCitation);
    if (await store.isEmpty()) await loadSample(store, ({ text }) => say(text));
  } finally {
    await driver.close();
  }
  return neo4j;
}
