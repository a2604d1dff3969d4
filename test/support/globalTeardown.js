import { execFileSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** After all suites: a Neo4j that Docker ran for them goes, with its volume. One run by Java ends with the last suite's process. */
export default async function globalTeardown() {
  const origin = await readFile(join(process.env.ENTENTE_TEST_DATA, 'neo4j-origin'), 'utf8').catch(() => '');
  if (origin.trim() !== 'docker' || process.env.ENTENTE_TEST_NEO4J_URI) return;
  execFileSync('docker', ['compose', '--project-name', 'entente-test', 'down', '--volumes'], {
    cwd: new URL('../..', import.meta.url),
    // Compose wants it set, whatever it does.
    env: { ...process.env, NEO4J_PASSWORD: 'unused' },
    stdio: 'ignore',
  });
}
