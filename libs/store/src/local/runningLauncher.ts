import { readIfThere } from './readIfThere.js';

/** What the launcher wrote of itself; it may have died since. */
export interface RunningLauncher {
  readonly name: string;
  readonly pid: number;
  readonly leasePort: number;
}

/** Reads the launcher's record; undefined when there is none that makes sense. */
export async function runningLauncher(file: string): Promise<RunningLauncher | undefined> {
  const fields = /^name=([\w-]+)\npid=(\d+)\nleasePort=(\d+)\n$/.exec((await readIfThere(file)) ?? '');
  if (!fields?.[1]) return undefined;
  return { name: fields[1], pid: Number(fields[2]), leasePort: Number(fields[3]) };
}
