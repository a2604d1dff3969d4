import { createHash } from 'node:crypto';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';

/** In the name of a folder beside the number of its process: on another machine that shares the disk the number is another process's. */
const machine = createHash('sha256').update(hostname()).digest('hex').slice(0, 8);

/**
 * Makes an empty folder for the time of a command, which removes it at its end. Those of the same prefix that processes of this machine left
 * when they were killed are removed first; no others are touched.
 * @returns its path: `<parent>/<prefix><machine>-<process>-<six letters>`
 */
export async function scratchFolder(parent: string, prefix: string): Promise<string> {
  for (const name of await readdir(parent).catch(() => [])) {
    const process = processOf(name, prefix);
    if (process === null || isThere(process)) continue;
    // What cannot be removed now is tried again the next time.
    await rm(join(parent, name), { recursive: true, force: true, maxRetries: 3 }).catch(() => undefined);
  }
  return mkdtemp(join(parent, `${prefix}${machine}-${process.pid}-`));
}

/** The process that made a folder, where one of this machine did. */
function processOf(name: string, prefix: string): number | null {
  const start = `${prefix}${machine}-`;
  if (!name.startsWith(start)) return null;
  const number = /^([1-9]\d{0,9})-[A-Za-z0-9]{6}$/u.exec(name.slice(start.length))?.[1];
  return number === undefined ? null : Number(number);
}

function isThere(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // Another user's process may not be signalled, and is there.
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}
