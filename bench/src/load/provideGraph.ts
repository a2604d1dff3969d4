import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openDriver, type ProvidedNeo4j, provideNeo4j } from '@entente/store';
import type { GraphSize } from '../graph/graphSize.js';
import { type GraphCounts, writeGraph } from '../graph/writeGraph.js';
import { applySchema } from './applySchema.js';
import { benchMemory } from './benchMemory.js';
import { checkWeights } from './checkWeights.js';
import { dataFolder } from './dataFolder.js';
import { fillEmptyLists } from './fillEmptyLists.js';
import { importCsv } from './importCsv.js';
import { say } from './say.js';

/** A running Neo4j with a graph to measure. */
export interface MeasuredGraph {
  readonly neo4j: ProvidedNeo4j;
  readonly counts: GraphCounts;
}

/** The generated graph of a size, as it was kept, else made now. */
export async function provideGraph(size: GraphSize): Promise<MeasuredGraph> {
  const folder = dataFolder(size.name);
  const record = join(folder, 'loaded.json');
  const kept = await readFile(record, 'utf8').catch(() => null);
  const dataDirectory = join(folder, 'data');
  const start = () =>
    provideNeo4j({ dataDirectory, environment: process.env, memory: benchMemory }, ({ text }) => say(text));
  if (kept !== null) return { neo4j: await start(), counts: JSON.parse(kept) as GraphCounts };

  await rm(folder, { recursive: true, force: true });
  const csv = join(folder, 'csv');
  await mkdir(csv, { recursive: true });
  const counts = writeGraph(size, csv, (fraction) => say('Writing the graph', fraction));
  await importCsv(csv, dataDirectory);
  await rm(csv, { recursive: true });
  const neo4j = await start();
  const driver = openDriver(neo4j);
  try {
    await fillEmptyLists(driver);
    await applySchema(driver);
    say(`${await checkWeights(driver)} relations are as the store weighs them`);
  } catch (fault) {
    await neo4j.stop();
    throw fault;
  } finally {
    await driver.close();
  }
  await writeFile(record, JSON.stringify(counts));
  return { neo4j, counts };
}
