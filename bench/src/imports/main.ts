import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { provideNeo4j } from '@entente/local-neo4j';
import { log } from '../load/dataFolder.js';
import { writeEvents, writeRegister } from './generateFiles.js';

const command = fileURLToPath(new URL('../../../apps/cli/bin/entente.js', import.meta.url));

/** What is imported, and in how many seconds and megabytes at the most. */
const tasks = [
  { what: 'SIPRI-like register', rows: 25_000, write: writeRegister, seconds: 60 },
  { what: 'GDELT-like events', rows: 100_000, write: writeEvents, seconds: 240 },
];
const MEGABYTES = 300;

/** `npm run bench:imports [-- fraction]`: how long `entente import` takes for registers of a size as others publish them, and in which memory. */
const fraction = Number(process.argv[2] ?? 1);
const folder = await mkdtemp(join(tmpdir(), 'entente-bench-imports-'));
const neo4j = await provideNeo4j({ dataDirectory: folder, environment: process.env }, ({ text }) =>
  log(text),
);
try {
  for (const { what, rows: all, write, seconds: most } of tasks) {
    const rows = Math.round(all * fraction);
    const file = join(folder, `${what.replaceAll(' ', '-')}.txt`);
    await write(file, rows);
    for (const time of ['first', 'again']) {
      const { seconds, megabytes, report } = await importFile(file);
      const isMet = seconds <= most * fraction && megabytes <= MEGABYTES;
      process.stdout.write(
        `${what}, ${rows} rows, ${time}: ${seconds.toFixed(1)} s (goal ${most * fraction}), ${Math.round(rows / seconds)} rows a second, ` +
          `${Math.round(megabytes)} MB (goal ${MEGABYTES}), ${isMet ? 'met' : 'missed'}; load ${loadavg()[0]?.toFixed(1)}; ` +
          `${report.written} written, ${report.unchanged} unchanged, ${report.leftOut} left out, ${report.refused} refused\n`,
      );
    }
  }
} finally {
  await neo4j.stop();
  await rm(folder, { recursive: true, force: true });
}
process.exit(0);

type Counts = Readonly<Record<'written' | 'unchanged' | 'leftOut' | 'refused', number>>;

/** Runs the command, and looks every 200 ms how much memory it took at the most. */
async function importFile(file: string): Promise<{ seconds: number; megabytes: number; report: Counts }> {
  const began = performance.now();
  const child = spawn(process.execPath, [command, 'import', file, '--on-error', 'skip', '--json'], {
    env: {
      ...process.env,
      NEO4J_URI: neo4j.uri,
      NEO4J_USERNAME: neo4j.username,
      NEO4J_PASSWORD: neo4j.password,
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let out = '';
  let megabytes = 0;
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  const looking = setInterval(() => {
    void readFile(`/proc/${child.pid}/status`, 'utf8').then(
      (status) => (megabytes = Math.max(megabytes, Number(/VmHWM:\s+(\d+)/u.exec(status)?.[1] ?? 0) / 1024)),
      () => undefined,
    );
  }, 200);
  await new Promise((resolve) => child.on('close', resolve));
  clearInterval(looking);
  return { seconds: (performance.now() - began) / 1000, megabytes, report: JSON.parse(out) as Counts };
}
