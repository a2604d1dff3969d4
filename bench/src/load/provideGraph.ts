import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { type ProvidedNeo4j, provideNeo4j, runNeo4jAdmin } from '@entente/local-neo4j';
import { applyBulkSchema, BulkFiles, openDriver, queryIn, settleActorKeys } from '@entente/store';
import type { Driver } from '../connections/driver.js';
import type { GraphSize } from '../graph/graphSize.js';
import { type GraphCounts, writeGraph } from '../graph/writeGraph.js';
import { benchMemory, dataFolder, log } from './dataFolder.js';

const SCHEMA_TIMEOUT = 60 * 60_000;

/** Gives a graph that was loaded in bulk what its files have not: who has which names and identifiers, and the schema. */
async function applySchema(driver: Driver): Promise<void> {
  await applyBulkSchema(driver, undefined, (fraction) => log('Making constraints and indexes', fraction));
  const session = driver.session();
  try {
    await settleActorKeys((settle) =>
      session.executeWrite((transaction) => settle(queryIn(transaction)), { timeout: SCHEMA_TIMEOUT }),
    );
  } finally {
    await session.close();
  }
}

/** Loads files of a bulk import into the store of a data directory, in place of what is there. */
async function loadFiles(files: BulkFiles, dataDirectory: string): Promise<void> {
  await runNeo4jAdmin(
    { dataDirectory, environment: process.env },
    [...files.command(), '--threads=2'],
    ({ text }) => log(text),
    {
      onLine: (line) => {
        if (/^(IMPORT|\(\d\/\d\)|Imported:|\s+\d+ (nodes|relationships|properties))/u.test(line)) log(line);
      },
    },
  );
}

const SAMPLE = 2000;
const CHECK_TIMEOUT = 10 * 60_000;

/**
 * Has the store's own weigh-relations work over 2,000 relations, spread over the whole graph, and sees that nothing changes: what the
 * generator wrote is what the store would have written. Nothing is kept.
 * @throws Error that shows the first relation that would change
 */
async function checkWeights(driver: Driver): Promise<number> {
  const session = driver.session();
  const transaction = await session.beginTransaction({ timeout: CHECK_TIMEOUT });
  try {
    const { records } = await transaction.run(
      `MATCH (c:Claim) WITH c.relationId AS id, c.fromId AS from, c.toId AS to, rand() AS random
       WITH DISTINCT id, from, to, random ORDER BY random LIMIT toInteger($sample)
       RETURN DISTINCT id, from, to`,
      { sample: SAMPLE },
    );
    const relations = records.map((record) => record.toObject());
    const read = async (): Promise<Map<string, string>> => {
      const rows = await transaction.run(
        `UNWIND $relations AS row MATCH (:Actor {id: row.from})-[r]->(:Actor {id: row.to}) WHERE r.id = row.id
         WITH r, [key IN keys(r) | [key, r[key]]] AS properties RETURN r.id AS id, properties`,
        { relations },
      );
      return new Map(
        rows.records.map((record) => {
          const properties = record.get('properties') as [string, unknown][];
          return [
            record.get('id') as string,
            JSON.stringify(properties.sort(([a], [b]) => (a < b ? -1 : 1))),
          ];
        }),
      );
    };
    const before = await read();
    await queryIn(transaction)('weigh-relations', { relations });
    const after = await read();
    for (const [id, properties] of before) {
      if (after.get(id) === properties) continue;
      throw new Error(`${id} is not as the store weighs it:\n${properties}\n${after.get(id) ?? 'nothing'}`);
    }
    if (before.size === 0) throw new Error('There was no relation to look at');
    return before.size;
  } finally {
    await transaction.rollback();
    await session.close();
  }
}

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
    provideNeo4j({ dataDirectory, environment: process.env, memory: benchMemory }, ({ text }) => log(text));
  if (kept !== null) return { neo4j: await start(), counts: JSON.parse(kept) as GraphCounts };

  await rm(folder, { recursive: true, force: true });
  const csv = join(folder, 'csv');
  await mkdir(csv, { recursive: true });
  const files = new BulkFiles(csv);
  const counts = writeGraph(size, files, (fraction) => log('Writing the graph', fraction));
  await loadFiles(files, dataDirectory);
  await rm(csv, { recursive: true });
  const neo4j = await start();
  const driver = openDriver(neo4j);
  try {
    await applySchema(driver);
    log(`${await checkWeights(driver)} relations are as the store weighs them`);
  } catch (fault) {
    await neo4j.stop();
    throw fault;
  } finally {
    await driver.close();
  }
  await writeFile(record, JSON.stringify(counts));
  return { neo4j, counts };
}
