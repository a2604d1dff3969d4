import { randomBytes, randomUUID } from 'node:crypto';
import { link, mkdir, readFile, rename, rm, stat, unlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Neo4jStartError } from './providedNeo4j.js';

/**
 * Makes the data directory where it is not there, for its owner alone, and tries whether it can be written to.
 * @throws Neo4jStartError DATA_DIRECTORY, which says what stands in the way and what would be right
 */
export async function checkDataDirectory(dataDirectory: string): Promise<void> {
  const probe = join(dataDirectory, `.write-${randomUUID()}`);
  try {
    await makeFolder(dataDirectory);
    await writeFile(probe, 'x', { mode: 0o600, flag: 'wx' });
  } catch (fault) {
    const code = (fault as NodeJS.ErrnoException).code ?? '';
    throw new Neo4jStartError(
      'DATA_DIRECTORY',
      `${dataDirectory} cannot hold the graph: ${await obstacle(code, dataDirectory)}. Set ENTENTE_DATA to a folder that this user may write to`,
      { cause: fault },
    );
  } finally {
    // Also what a full disk left of it; where it could not be made, there is nothing to remove.
    await rm(probe, { force: true }).catch(() => undefined);
  }
}

async function obstacle(code: string, dataDirectory: string): Promise<string> {
  switch (code) {
    case 'EEXIST':
    case 'ENOTDIR':
      return `${await nearestThere(dataDirectory)} is no folder`;
    case 'EACCES':
    case 'EPERM':
      return `this user may not write to ${await nearestThere(dataDirectory)}`;
    case 'EROFS':
      return `${await nearestThere(dataDirectory)} can only be read`;
    case 'ENOSPC':
    case 'EDQUOT':
      return 'the disk that it is on is full';
    case 'ENOENT':
      return `it is not there, and no folder can be made in ${await nearestThere(dataDirectory)}`;
    default:
      return `it cannot be written to (${code})`;
  }
}

/** Makes a folder and what is missing above it. Node's recursive mkdir never ends where the nearest folder does not allow it, as below /proc. */
async function makeFolder(path: string): Promise<void> {
  if (await isThere(path)) return;
  if (dirname(path) !== path) await makeFolder(dirname(path));
  await mkdir(path, { mode: 0o700 }).catch((fault: NodeJS.ErrnoException) => {
    // Another process made it meanwhile.
    if (fault.code !== 'EEXIST') throw fault;
  });
}

/** The path itself, or the nearest above it that is there. */
async function nearestThere(path: string): Promise<string> {
  return (await isThere(path)) || dirname(path) === path ? path : nearestThere(dirname(path));
}

async function isThere(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

/** The text of a file, or undefined when there is none. */
export async function readIfThere(file: string): Promise<string | undefined> {
  try {
    return await readFile(file, 'utf8');
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw fault;
  }
}

/** Writes a file for its owner alone, so that a reader sees the old text or the new, never a part. */
export async function writeWhole(file: string, text: string): Promise<void> {
  const fresh = `${file}.${randomUUID()}`;
  await writeFile(fresh, text, { mode: 0o600, flag: 'wx' });
  await rename(fresh, file);
}

type LocalOrigin = 'docker' | 'maven';

/** Which way the graph of a data directory was made, so that the next start finds it again and not an empty one beside it. */
export class KeptOrigin {
  readonly #file: string;

  constructor(dataDirectory: string) {
    this.#file = join(dataDirectory, 'neo4j-origin');
  }

  /** Undefined when there is no graph yet. */
  async read(): Promise<LocalOrigin | undefined> {
    const kept = (await readIfThere(this.#file))?.trim();
    return kept === 'docker' || kept === 'maven' ? kept : undefined;
  }

  async keep(origin: LocalOrigin): Promise<void> {
    if ((await this.read()) !== origin) await writeWhole(this.#file, `${origin}\n`);
  }
}

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
  /** The output of the launcher. */
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

/** The password of the Neo4j on this machine: 256 random bits, made once and kept in the data directory for its owner alone. */
export async function localPassword(dataDirectory: string): Promise<string> {
  const file = join(dataDirectory, 'neo4j-password');
  const kept = await readIfThere(file);
  if (kept) return kept.trim();
  const fresh = `${file}.${process.pid}.${randomBytes(4).toString('hex')}`;
  await writeFile(fresh, `${randomBytes(32).toString('base64url')}\n`, { mode: 0o600, flag: 'wx' });
  try {
    // Unlike a rename, a link never replaces the password that another process has just made.
    await link(fresh, file);
  } catch (fault) {
    if ((fault as NodeJS.ErrnoException).code !== 'EEXIST') throw fault;
  } finally {
    await unlink(fresh);
  }
  return localPassword(dataDirectory);
}
