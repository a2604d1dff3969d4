import { execFile } from 'node:child_process';
import { cpus, loadavg, release, totalmem, type } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { benchMemory } from '../load/benchMemory.js';
import type { Driver } from '../measure/driver.js';

/** On what was measured. */
export interface Machine {
  readonly cpu: string;
  readonly cores: number;
  readonly memoryGigabytes: number;
  readonly system: string;
  readonly node: string;
  readonly java: string;
  readonly neo4j: string;
  readonly neo4jHeapMegabytes: number;
  readonly neo4jPageCacheMegabytes: number;
  /** How many processes wanted a core in the last quarter of an hour, on average. */
  readonly load: number;
}

/** Looks at this machine, and at the Neo4j that runs on it. */
export async function lookAtMachine(driver: Driver): Promise<Machine> {
  const home = process.env['JAVA_HOME'];
  const java = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const { stderr } = await promisify(execFile)(java, ['-version']);
  const { agent } = await driver.getServerInfo();
  return {
    cpu: cpus()[0]?.model.trim() ?? 'unknown',
    cores: cpus().length,
    memoryGigabytes: Math.round(totalmem() / 2 ** 30),
    system: `${type()} ${release()}`,
    node: process.version,
    java: /"([^"]+)"/u.exec(stderr)?.[1] ?? 'unknown',
    neo4j: agent ?? 'unknown',
    neo4jHeapMegabytes: benchMemory.heapMegabytes,
    neo4jPageCacheMegabytes: benchMemory.pageCacheMegabytes,
    load: loadavg()[2] ?? 0,
  };
}
