import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const directory = fileURLToPath(new URL('../../node_modules/.cache/entente-test', import.meta.url));

/** Before all suites: a test run begins with an empty store, unless another run is using it just now. */
export default async function globalSetup() {
  process.env.ENTENTE_TEST_DATA = directory;
  // A Neo4j of one suite never grows old: Java's second compiler would take half of its time, and pay back later.
  process.env.JAVA_TOOL_OPTIONS = '-XX:TieredStopAtLevel=1';
  const record = await readFile(join(directory, 'neo4j', 'running.properties'), 'utf8').catch(() => '');
  const pid = Number(/^pid=(\d+)$/m.exec(record)?.[1] ?? 0);
  if (pid > 0 && isAlive(pid)) return;
  await rm(join(directory, 'neo4j', 'data'), { recursive: true, force: true });
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}
