import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type ProvidedNeo4j, provideNeo4j } from '@entente/local-neo4j';
import { openDriver, runMigrations } from '@entente/store';
import { writeClique } from '../../bench/src/load/provideCliques.js';
import { ask, askGraphql, type RawAnswer, type ServerProcess, startServerProcess } from './serverProcess.js';

/** A server on a Neo4j of its own with nothing but hubs and cliques. */
export interface CliqueServer {
  readonly server: ServerProcess;
  /** Starts one more on the same Neo4j; whoever does stops it. */
  startAnother(): Promise<ServerProcess>;
  close(): Promise<void>;
}

/**
 * Two leaves on a hub whose `size` neighbours are all tied to each other, by relations of every grade of evidence: six hops have as
 * many walks as the size to the power of four, and a single path from leaf to leaf. Written as relations alone, without claims.
 */
export async function startCliqueServer(sizes: readonly number[]): Promise<CliqueServer> {
  const directory = await mkdtemp(join(tmpdir(), 'entente-clique-'));
  const neo4j = await provideNeo4j(
    { dataDirectory: directory, environment: { ...process.env, NEO4J_BOLT_PORT: '0' } },
    () => undefined,
  );
  const driver = openDriver(neo4j);
  try {
    await runMigrations(driver, neo4j.database, () => undefined);
    for (const size of sizes) await writeClique(driver, size);
  } finally {
    await driver.close();
  }
  const server = await startServerProcess(settingsFor(neo4j));
  return {
    server,
    startAnother: () => startServerProcess(settingsFor(neo4j)),
    close: async () => {
      await server.stop();
      await neo4j.stop();
      await rm(directory, { recursive: true });
    },
  };
}

const settingsFor = ({ uri, username, password }: ProvidedNeo4j): Record<string, string> => ({
  NEO4J_URI: uri,
  NEO4J_USERNAME: username,
  NEO4J_PASSWORD: password,
});

/** Milliseconds. */
const CALM = 50;

/** What was seen from outside while a question was answered. */
export interface Watched {
  readonly answer: RawAnswer;
  /** Milliseconds until it was there. */
  readonly took: number;
  /** The longest that `/health/live` took meanwhile, and while nothing was asked, in milliseconds. */
  readonly longest: number;
  readonly idle: number;
}

/** Watches up to three times, until the looks take little longer than before: on a machine with other work, one or the other look is late. */
export async function watchCalmly(...asked: Parameters<typeof watchPaths>): Promise<Watched> {
  let calmest = await watchPaths(...asked);
  for (let tries = 1; tries < 3 && calmest.longest - calmest.idle > CALM; tries += 1) {
    const again = await watchPaths(...asked);
    if (again.longest - again.idle < calmest.longest - calmest.idle) calmest = again;
  }
  return calmest;
}

/** Asks for the paths from leaf to leaf, while `/health/live` is asked all the time; and for as long before that. */
async function watchPaths(
  server: ServerProcess,
  size: number,
  rank: string,
  how: 'GET' | 'POST' = 'POST',
): Promise<Watched> {
  const query = `{ paths(from: "act_c${size}-a", to: "act_c${size}-b", maxLength: 6, limit: 50, rank: ${rank}) { length actors { id } } }`;
  const asking = (): Promise<RawAnswer> =>
    how === 'POST'
      ? askGraphql(server, query)
      : ask(server, {
          path: `/graphql?query=${encodeURIComponent(query)}`,
          headers: {
            accept: 'application/json',
            'sec-fetch-site': 'cross-site',
            'sec-fetch-mode': 'no-cors',
          },
        });
  const idle = await longestLook(server, pause(1_500));
  const began = performance.now();
  const answered = asking().then((answer) => ({ answer, took: performance.now() - began }));
  const longest = await longestLook(server, answered);
  return { ...(await answered), longest, idle };
}

async function longestLook(server: ServerProcess, until: Promise<unknown>): Promise<number> {
  let over = false;
  void until.finally(() => (over = true)).catch(() => undefined);
  let longest = 0;
  while (!over) {
    const began = performance.now();
    await ask(server, { path: '/health/live' });
    longest = Math.max(longest, performance.now() - began);
    await pause(10);
  }
  return longest;
}
