import { createReadStream } from 'node:fs';
import { readdir, readFile, stat } from 'node:fs/promises';
import { loadavg } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { type ProvidedNeo4j, provideNeo4j, runNeo4jAdmin } from '@entente/local-neo4j';
import { openDriver, runMigrations } from '@entente/store';
import type { Driver } from '../connections/driver.js';
import { log } from '../load/dataFolder.js';
import { writeClaims } from './generateFiles.js';
import { runEntente } from './runEntente.js';

const print = (what: string, ours: number, peer: string, theirs: number, most: number, beside = ''): void => {
  const times = ours / theirs;
  process.stdout.write(
    `${what}: ${ours.toFixed(1)} s; ${peer}: ${theirs.toFixed(1)} s; ${times.toFixed(2)} times (goal ${most.toFixed(2)}), ` +
      `${times <= most ? 'met' : 'missed'}${beside}; load ${loadavg()[0]?.toFixed(1)}\n`,
  );
};

/** From claims JSONL on disk to a checked store by `entente import --bulk`, and what Neo4j's own import takes for the same nodes and relationships. */
export async function measureBulk(folder: string, relations: number): Promise<void> {
  const file = join(folder, 'bulk.jsonl');
  await writeClaims(file, relations);
  log(`Importing ${relations} relations in bulk`);
  const own = { NEO4J_URI: '', DOCKER_HOST: 'unix:///nowhere', ENTENTE_DATA: join(folder, 'bulk') };
  const bulk = await runEntente(['import', '--bulk', file], own);
  const seed = join(folder, 'seed');
  await runEntente(['export', '--format', 'neo4j-admin', '--out', seed], own);
  const note = await readFile(join(seed, 'README.txt'), 'utf8');
  const command = (/^neo4j-admin ([\s\S]*?)\n\n/mu.exec(note)?.[1] ?? '')
    .split(/[\s\\]+/u)
    .map((word) => word.replace(/=(\w+\.(?:csv|report))$/u, `=${seed}/$1`));
  log('Importing the same by Neo4j alone');
  const settings = { dataDirectory: join(folder, 'bare'), environment: process.env };
  const began = performance.now();
  await runNeo4jAdmin(settings, command, () => {});
  const bare = (performance.now() - began) / 1000;
  const bytes = (await Promise.all((await readdir(seed)).map((name) => stat(join(seed, name))))).reduce(
    (sum, { size }) => sum + size,
    0,
  );
  const beside = `; ${Math.round(bytes / 1e6)} MB of CSV, ${Math.round(bulk.megabytes)} MB of memory`;
  print(
    `${relations} cited relations in bulk`,
    bulk.seconds,
    'neo4j-admin database import of the same',
    bare,
    2,
    beside,
  );
}

const BATCH = 500;

/** `entente import` of claims JSONL, and bare batches of UNWIND by the driver of the same; then exports in each format, and a bare read of the same. */
export async function measureTransactions(folder: string, relations: number): Promise<void> {
  const file = join(folder, 'claims.jsonl');
  await writeClaims(file, relations);
  const bare = await withNeo4j(join(folder, 'unwind'), async (driver) => {
    log(`Writing ${relations} relations by UNWIND`);
    return seconds(() => unwind(driver, file));
  });
  await withNeo4j(join(folder, 'rows'), async (driver, neo4j) => {
    log(`Importing ${relations} relations`);
    const own = { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
    const rows = await runEntente(['import', file], own);
    const memory = `; ${Math.round(rows.megabytes)} MB of memory`;
    print(
      `${relations} cited relations by transactions`,
      rows.seconds,
      'bare UNWIND batches of the same',
      bare,
      1 / 0.7,
      memory,
    );
    for (const format of FORMATS) {
      const read = await seconds(() => readAll(driver));
      const out = join(folder, `export.${format}`);
      const { seconds: ours, megabytes } = await runEntente(
        ['export', '--format', format, '--out', out],
        own,
      );
      print(
        `export as ${format}`,
        ours,
        'a bare read',
        read,
        2,
        `; ${Math.round(megabytes)} MB of memory (goal 400)`,
      );
    }
  });
}

const FORMATS = [
  'claims-jsonl',
  'graphml',
  'gexf',
  'cytoscape-json',
  'nodes-edges-csv',
  'claims-csv',
  'xlsx',
  'ftm',
  'json-ld',
];

async function seconds(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  await work();
  return (performance.now() - began) / 1000;
}

/** Does work in a Neo4j of its own with the schema. */
async function withNeo4j<T>(
  dataDirectory: string,
  work: (driver: Driver, neo4j: ProvidedNeo4j) => Promise<T>,
): Promise<T> {
  const environment = { ...process.env, DOCKER_HOST: 'unix:///nowhere' };
  const neo4j = await provideNeo4j({ dataDirectory, environment }, ({ text }) => log(text));
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, undefined, () => {});
    return await work(driver, neo4j);
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}

interface Row {
  readonly row: 'actor' | 'source' | 'claim';
  readonly id: string;
  readonly relation?: { readonly type: string };
}

/** The rows of a file written as they stand: no check, no evidence, no log. */
async function unwind(driver: Driver, file: string): Promise<void> {
  let batch: Row[] = [];
  const flush = async (): Promise<void> => {
    const of = (kind: Row['row']): Row[] => batch.filter(({ row }) => row === kind);
    await driver.executeQuery(
      `CALL () { UNWIND $actors AS row CREATE (a:Actor {id: row.id, kind: row.kind, name: row.name}) }
       CALL () { UNWIND $sources AS row
         CREATE (s:Source {id: row.id, title: row.title, publisher: row.publisher, published: row.published, url: row.url}) }
       CALL () { UNWIND $claims AS row
         MATCH (a:Actor {id: row.relation.from}) MATCH (b:Actor {id: row.relation.to})
         MATCH (s:Source {id: row.citations[0].source})
         CREATE (c:Claim {id: row.id, relationId: row.relation.id, fromId: a.id, toId: b.id, stance: row.stance, summary: row.summary,
           attribution: row.attribution, occurred: row.occurred})
         CREATE (c)-[:CITES {id: row.citations[0].id, start: row.citations[0].start, end: row.citations[0].end}]->(s)
         FOREACH (_ IN CASE WHEN row.isFirst THEN [1] ELSE [] END |
           CREATE (a)-[:TIE {id: row.relation.id, type: row.relation.type, occurred: row.relation.occurred}]->(b)) }`,
      { actors: of('actor'), sources: of('source'), claims: of('claim') },
    );
    batch = [];
  };
  let last = '';
  for await (const line of createInterface({ input: createReadStream(file) })) {
    const row = JSON.parse(line) as Row & { readonly relation?: { readonly id: string } };
    batch.push({ ...row, ...(row.relation ? { isFirst: row.relation.id !== last } : {}) });
    last = row.relation?.id ?? last;
    if (batch.length === BATCH) await flush();
  }
  await flush();
}

/** Everything that an export has of relations, claims, citations and sources, as the driver gives it, and thrown away. */
async function readAll(driver: Driver): Promise<void> {
  const session = driver.session();
  try {
    const result = session.run(
      `MATCH (a:Actor)-[r]->(b:Actor) MATCH (c:Claim {relationId: r.id})-[x:CITES]->(s:Source)
       RETURN a.id AS \`from\`, b.id AS \`to\`, r, c, x, s`,
      {},
      { timeout: 60 * 60_000 },
    );
    for await (const record of result) record.get('c');
  } finally {
    await session.close();
  }
}
