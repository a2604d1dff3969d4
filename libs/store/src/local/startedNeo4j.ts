import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import { checkConnection } from './checkConnection.js';
import { lastBoltPort } from './lastBoltPort.js';
import { leasedNeo4j } from './leasedNeo4j.js';
import type { LocalHome } from './localHome.js';
import { Neo4jStartError } from './neo4jStartError.js';
import type { ProvidedNeo4j } from './providedNeo4j.js';
import { readIfThere } from './readIfThere.js';
import { runningLauncher } from './runningLauncher.js';
import { takeLease, type Lease } from './takeLease.js';
import { writeWhole } from './writeWhole.js';

/** The launcher's exit code for "another launcher has this home". */
const taken = 75;

const jvm = [
  '-XX:+UseG1GC',
  // Better gone, and recovered at the next start, than half alive.
  '-XX:+ExitOnOutOfMemoryError',
  '-XX:-OmitStackTraceInFastThrow',
  '-Dlog4j2.disable.jmx=true',
  '-Dio.netty.tryReflectionSetAccessible=true',
  '--add-opens=java.base/java.nio=ALL-UNNAMED',
  '--add-opens=java.base/java.io=ALL-UNNAMED',
  '--add-opens=java.base/sun.nio.ch=ALL-UNNAMED',
];

/**
 * Starts the launcher and waits until Neo4j answers; undefined when another launcher has this home.
 * @throws Neo4jStartError LOCAL_NEO4J_FAILED
 */
export async function startedNeo4j(
  places: LocalHome,
  password: string,
  patienceMs: number,
  {
    java,
    heapMegabytes,
    classpath,
    environment,
  }: {
    readonly java: string;
    readonly heapMegabytes: number;
    readonly classpath: string;
    readonly environment: Readonly<Record<string, string | undefined>>;
  },
): Promise<ProvidedNeo4j | undefined> {
  const deadline = Date.now() + patienceMs;
  const port = String(await lastBoltPort(places));
  const log = await open(places.log, 'a', 0o600);
  // A session of its own: an interrupt typed in the terminal reaches Entente, which then stops Neo4j in good order.
  const child = spawn(
    java,
    ['-Xms256m', `-Xmx${heapMegabytes}m`, ...jvm, '-cp', classpath, 'LocalNeo4j', places.home, port],
    {
      cwd: places.home,
      env: { ...environment },
      detached: true,
      stdio: ['pipe', log.fd, log.fd],
    },
  );
  await log.close();
  let ended = false;
  const exit = (once(child, 'exit') as Promise<[number | null]>).finally(() => (ended = true));
  // A launcher that ends before it has read the password says why by its exit code.
  child.stdin?.on('error', () => {});
  child.stdin?.end(`${password}\n`);

  let lease: Lease | undefined;
  while (!ended && !lease && Date.now() < deadline) {
    const launcher = await runningLauncher(places.running);
    if (launcher && launcher.pid === child.pid) lease = await takeLease(launcher, deadline - Date.now());
    else await Promise.race([pause(30), exit]);
  }
  if (!lease) {
    if (!ended) child.kill('SIGKILL');
    const [code] = await exit;
    if (code === taken) return undefined;
    throw new Neo4jStartError('LOCAL_NEO4J_FAILED', await whyNot(places.log));
  }
  child.unref();
  const neo4j = leasedNeo4j(lease, password, true, () => {
    if (!ended) child.kill('SIGKILL');
  });
  try {
    await checkConnection(neo4j);
  } catch (fault) {
    await neo4j.stop();
    throw new Neo4jStartError('LOCAL_NEO4J_FAILED', await whyNot(places.log), { cause: fault });
  }
  await writeWhole(places.boltPort, String(lease.boltPort));
  return neo4j;
}

async function whyNot(log: string): Promise<string> {
  const lines = ((await readIfThere(log)) ?? '').trim().split('\n');
  const causes = lines.filter((line) => /^(Exception|Caused by|Error)/.test(line)).slice(-3);
  return `Neo4j did not start: ${causes.join(' ') || 'it did not say why'}. More stands in ${log}`;
}
