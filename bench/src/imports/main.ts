import { mkdtemp, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { provideNeo4j } from '@entente/local-neo4j';
import { openDriver, runMigrations } from '@entente/store';
import { log } from '../load/dataFolder.js';
import { writeEvents, writeRegister } from './generateFiles.js';
import { measureBulk, measureTransactions } from './measureClaims.js';
import { runEntente } from './runEntente.js';

/** What is imported, and in how many seconds and megabytes at the most. */
const tasks = [
  { what: 'SIPRI-like register', rows: 25_000, write: writeRegister, seconds: 60 },
  { what: 'GDELT-like events', rows: 100_000, write: writeEvents, seconds: 240 },
];
const MEGABYTES = 300;

/**
 * `npm run bench:imports [-- fraction [part…]]`: how long imports and exports take at the size of what others publish, or a part of it, and
 * beside that what the database alone takes for the same. Parts: registers, bulk, transactions (with exports); all by default.
 */
const [size = '1', ...parts] = process.argv.slice(2);
const fraction = Number(size);
const PARTS = ['registers', 'bulk', 'transactions'];
const unknown = parts.find((part) => !PARTS.includes(part));
if (unknown !== undefined || !(fraction > 0)) {
  console.error(
    `${unknown ?? size} is no ${unknown === undefined ? 'part of the size, as 0.1' : `part; there are ${PARTS.join(', ')}`}`,
  );
  process.exit(2);
}
const asked = (part: string): boolean => parts.length === 0 || parts.includes(part);
const folder = await mkdtemp(join(tmpdir(), 'entente-bench-imports-'));
try {
  if (asked('registers')) await measureRegisters();
  if (asked('bulk')) await measureBulk(folder, Math.round(1_000_000 * fraction));
  if (asked('transactions')) await measureTransactions(folder, Math.round(100_000 * fraction));
} finally {
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);

type Counts = Readonly<Record<'written' | 'unchanged' | 'leftOut' | 'refused', number>>;

/** Imports each file twice by the command line into one Neo4j, which has the schema. */
async function measureRegisters(): Promise<void> {
  const dataDirectory = join(folder, 'registers');
  const neo4j = await provideNeo4j({ dataDirectory, environment: process.env }, ({ text }) => log(text));
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, neo4j.database, () => {});
    const own = { NEO4J_URI: neo4j.uri, NEO4J_USERNAME: neo4j.username, NEO4J_PASSWORD: neo4j.password };
    for (const { what, rows: all, write, seconds: most } of tasks) {
      const rows = Math.round(all * fraction);
      const file = join(folder, `${what.replaceAll(' ', '-')}.txt`);
      await write(file, rows);
      for (const time of ['first', 'again']) {
        const ran = await runEntente(['import', file, '--on-error', 'skip', '--json'], own);
        const { seconds, megabytes } = ran;
        const report = JSON.parse(ran.out) as Counts;
        const isMet = seconds <= most * fraction && megabytes <= MEGABYTES;
        process.stdout.write(
          `${what}, ${rows} rows, ${time}: ${seconds.toFixed(1)} s (goal ${most * fraction}), ${Math.round(rows / seconds)} rows a second, ` +
            `${Math.round(megabytes)} MB (goal ${MEGABYTES}), ${isMet ? 'met' : 'missed'}; load ${loadavg()[0]?.toFixed(1)}; ` +
            `${report.written} written, ${report.unchanged} unchanged, ${report.leftOut} left out, ${report.refused} refused\n`,
        );
      }
    }
  } finally {
    await driver.close();
    await neo4j.stop();
  }
}
