import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';

/** Where the Neo4j of this machine keeps what it needs. */
export interface LocalHome {
  /** Neo4j's own home: `conf/`, `data/`, `logs/`. */
  readonly home: string;
  /** What makes it run: the list of jars and the compiled launcher. */
  readonly launcher: string;
  /** Which process runs it; written by the launcher. */
  readonly running: string;
  /** The Bolt port that it had last, so that it comes back at the same address. */
  readonly boltPort: string;
  /** What the launcher said. */
  readonly log: string;
}

/** The places of the local Neo4j in a data directory, made for its owner alone when missing. */
export async function localHome(dataDirectory: string): Promise<LocalHome> {
  const home = join(dataDirectory, 'neo4j');
  const places = {
    home,
    launcher: join(home, 'launcher'),
    running: join(home, 'running.properties'),
    boltPort: join(home, 'bolt-port'),
    log: join(home, 'logs', 'launcher.log'),
  };
  await mkdir(dataDirectory, { recursive: true, mode: 0o700 });
  for (const folder of [home, places.launcher, join(home, 'conf'), join(home, 'logs')]) {
    await mkdir(folder, { recursive: true, mode: 0o700 });
  }
  return places;
}
