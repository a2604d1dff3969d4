import { openDriver, type ProvidedNeo4j, provideNeo4j, runMigrations } from '@entente/store';
import { benchMemory } from './benchMemory.js';
import { dataFolder } from './dataFolder.js';
import { say } from './say.js';
import { writeClique } from './writeClique.js';

/** How many neighbours a hub has that are all tied to each other. */
export const CLIQUE_SIZES = [60, 200, 600];

/** A running Neo4j with hubs and cliques of these sizes. */
export async function provideCliques(): Promise<ProvidedNeo4j> {
  const neo4j = await provideNeo4j(
    { dataDirectory: dataFolder('cliques'), environment: process.env, memory: benchMemory },
    ({ text }) => say(text),
  );
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, undefined, () => {});
    for (const size of CLIQUE_SIZES) {
      const { records } = await driver.executeQuery(
        'MATCH (a:Actor {id: $id})-[r]-() RETURN count(r) AS ties',
        { id: `act_c${size}-m0` },
      );
      if (Number(records[0]?.get('ties')) === size) continue;
      say(`Writing a hub and a clique of ${size}`);
      await writeClique(driver, size);
    }
  } finally {
    await driver.close();
  }
  return neo4j;
}
