import { randomBytes } from 'node:crypto';
import { link, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { readIfThere } from './readIfThere.js';

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
