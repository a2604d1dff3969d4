import { type ProvidedNeo4j, provideNeo4j } from '@entente/local-neo4j';
import { openDriver, runMigrations } from '@entente/store';
import { benchMemory, dataFolder, log } from './dataFolder.js';

const BATCH = 5_000;

/**
 * Writes two leaves, `act_c<size>-a` and `-b`, on a hub whose `size` neighbours are all connected to each other, by relations of every grade of
 * evidence, without claims. Six hops have as many walks as the size to the power of four, and a single path from leaf to leaf. What is
 * there already stays.
 */
export async function writeClique(driver: ReturnType<typeof openDriver>, size: number): Promise<void> {
  const members = Array.from({ length: size }, (_, i) => `m${i}`);
  const pairs = [['a', 'hub'], ['hub', 'b'], ...members.map((member) => ['hub', member])];
  members.forEach((from, i) => members.slice(i + 1).forEach((to) => pairs.push([from, to])));
  const id = (name = ''): string => `act_c${size}-${name}`;
  await driver.executeQuery(
    `UNWIND $names AS name
     MERGE (a:Actor {id: $prefix + name})
     SET a += {kind: 'STATE', name: name, names: [name], nameKeys: [name], aliasNames: [], aliasKinds: [],
               identifierSchemes: [], identifierValues: []}`,
    { names: ['a', 'b', 'hub', ...members], prefix: id() },
  );
  for (let at = 0; at < pairs.length; at += BATCH) {
    const rows = pairs.slice(at, at + BATCH).map(([from, to], i) => ({
      id: `rel_c${size}-${at + i}`,
      from: id(from),
      to: id(to),
      // The way by the hub is one of the weaker ones.
      rank: at + i < 2 ? 1 : (at + i) % 5,
    }));
    await driver.executeQuery(
      `UNWIND $rows AS row
       MATCH (a:Actor {id: row.from}), (b:Actor {id: row.to})
       MERGE (a)-[r:ACCUSATION {id: row.id}]->(b)
       SET r += {evidenceRank: toInteger(row.rank), independentOrigins: 1, documents: 1, publishers: 1, stances: ['ASSERTED'],
         sourceIds: ['src_c'], qualifiers: '[]', gapFlags: 0, knownGapFlags: [0], begins: date('2020-01-01'),
         knownOn: [date('2020-01-01')], knownRanks: [toInteger(row.rank)], knownOrigins: [1], knownDocuments: [1],
         knownPublishers: [1], knownStances: [' ASSERTED'], knownSources: [1], knownBegins: [date('2020-01-01')],
         strengthKey: toString(toInteger(row.rank)) + '99998' + row.id}`,
      { rows },
    );
  }
}

/** How many neighbours a hub has, all connected to each other. */
export const CLIQUE_SIZES = [60, 200, 600];

/** A running Neo4j with hubs and cliques of these sizes. */
export async function provideCliques(): Promise<ProvidedNeo4j> {
  const neo4j = await provideNeo4j(
    { dataDirectory: dataFolder('cliques'), environment: process.env, memory: benchMemory },
    ({ text }) => log(text),
  );
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, undefined, () => {});
    for (const size of CLIQUE_SIZES) {
      const { records } = await driver.executeQuery(
        'MATCH (a:Actor {id: $id})-[r]-() RETURN count(r) AS relations',
        { id: `act_c${size}-m0` },
      );
      if (Number(records[0]?.get('relations')) === size) continue;
      log(`Writing a hub and a clique of ${size}`);
      await writeClique(driver, size);
    }
  } finally {
    await driver.close();
  }
  return neo4j;
}
