import { randomUUID } from 'node:crypto';
import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Neo4jStartError } from './neo4jStartError.js';

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
    // What a full disk left of it, too; where it could not be made there is nothing to take away.
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

/** Makes a folder and what is missing above it. Node's own way to do that never ends where the nearest folder takes none, as below /proc. */
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
