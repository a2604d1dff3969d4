import { spawn } from 'node:child_process';
import { join } from 'node:path';
import type { ProvidedNeo4j } from '@entente/local-neo4j';

const command = join(import.meta.dirname, '../../apps/cli/bin/entente.js');

/** What a run of the command line left. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The command line as a process of its own, on a Neo4j. */
export function ententeOn(neo4j: ProvidedNeo4j, more: Readonly<Record<string, string>> = {}) {
  return ententeAt({
    ...process.env,
    NEO4J_URI: neo4j.uri,
    NEO4J_USERNAME: neo4j.username,
    NEO4J_PASSWORD: neo4j.password,
    NEO4J_DATABASE: neo4j.database ?? '',
    ...more,
  });
}

/** The command line as a process of its own, in an environment. */
export function ententeAt(environment: NodeJS.ProcessEnv) {
  const start = (words: readonly string[]) =>
    spawn(process.execPath, [command, ...words], { env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
  const run = (...words: string[]): Promise<Ran> =>
    new Promise((resolve, reject) => {
      const child = start(words);
      let [out, err] = ['', ''];
      child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
      child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
      child.on('error', reject);
      child.on('close', (code) => resolve({ code, out, err }));
    });
  return { start, run };
}
