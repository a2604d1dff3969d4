import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type LocalHome, localHome, localPassword, readIfThere, writeWhole } from './dataDirectory.js';
import { checkConnection } from './givenNeo4j.js';
import { compiledProgram, type Lease, leasedNeo4j, runningLauncher, takeLease, TAKEN } from './launcher.js';
import { javaCommand, mavenClasspath } from './mavenClasspath.js';
import { neo4jMemory, type Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError, type ProvidedNeo4j, type StartReport } from './providedNeo4j.js';
import { runCommand } from './runCommand.js';
import { neo4jConf } from './neo4jConf.js';

/**
 * The Neo4j that another process runs from this home, waiting for it where it is coming up; undefined when none does.
 * @throws Neo4jStartError LOCAL_NEO4J_FAILED when it does not take the password
 */
async function runningNeo4j(
  places: LocalHome,
  password: string,
  patienceMs: number,
): Promise<ProvidedNeo4j | undefined> {
  const launcher = await runningLauncher(places.running);
  const lease = launcher && (await takeLease(launcher, patienceMs));
  if (!lease) return undefined;
  const neo4j = leasedNeo4j(lease, password, false);
  try {
    await checkConnection(neo4j);
    return neo4j;
  } catch (fault) {
    await neo4j.stop();
    // It was going down already: its end is nothing to complain of.
    if (fault instanceof Neo4jStartError && fault.code === 'NEO4J_UNREACHABLE') return undefined;
    throw new Neo4jStartError(
      'LOCAL_NEO4J_FAILED',
      `The Neo4j that runs in ${places.home} does not take the password of this data directory: ` +
        'the password was replaced while it ran. Stop every Entente on this directory, and start again.',
      { cause: fault },
    );
  }
}

/** The port that Neo4j had last, when it is free, so that clients find it again; else 0, for any. */
async function lastBoltPort(places: LocalHome): Promise<number> {
  const port = Number(await readIfThere(places.boltPort));
  if (!Number.isInteger(port) || port < 1024 || port > 65_535) return 0;
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

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
async function startedNeo4j(
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
    if (code === TAKEN) return undefined;
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

const startLimitMs = 120_000;

/**
 * Neo4j Community as a Java process of this machine, from the artifacts that Maven keeps: one for a data directory, whoever starts it.
 * It is reused when it runs; it stops when the last process that uses it stops or dies.
 * @returns what is missing, where this machine cannot run it
 * @throws Neo4jStartError LOCAL_NEO4J_FAILED
 */
export async function mavenNeo4j(
  { dataDirectory, environment, memory = neo4jMemory(), replanSeconds }: Neo4jSettings,
  report: StartReport,
): Promise<ProvidedNeo4j | { readonly missing: string }> {
  const places = await localHome(dataDirectory);
  const password = await localPassword(dataDirectory);
  const running = await runningNeo4j(places, password, startLimitMs);
  if (running) return running;

  const found = await javaCommand(environment);
  if ('missing' in found) {
    const maven = await runCommand('mvn', ['--version'], { environment, timeoutMs: 20_000 });
    return {
      missing: maven.code === 'missing' ? `${found.missing}; nor is there a Maven (mvn)` : found.missing,
    };
  }
  const jars = await mavenClasspath(['neo4j', 'neo4j-bolt'], places.launcher, environment, report);
  if ('missing' in jars) return jars;
  const classes = await compiledProgram(
    'LocalNeo4j',
    places.launcher,
    found.java,
    jars.classpath,
    environment,
  );
  await writeWhole(join(places.home, 'conf', 'neo4j.conf'), neo4jConf({ memory, replanSeconds }));
  const classpath = [classes, jars.classpath].join(delimiter);

  report({ text: 'Starting Neo4j on this machine' });
  const deadline = Date.now() + startLimitMs;
  for (let left = startLimitMs; left > 0; left = deadline - Date.now()) {
    const started = await startedNeo4j(places, password, left, {
      java: found.java,
      heapMegabytes: memory.heapMegabytes,
      classpath,
      environment,
    });
    if (started) return started;
    // Another process is starting it just now, or it is not quite down yet.
    await pause(300);
    const shared = await runningNeo4j(places, password, left);
    if (shared) return shared;
  }
  throw new Neo4jStartError(
    'LOCAL_NEO4J_FAILED',
    `Neo4j did not come up within ${startLimitMs / 1000} seconds; see ${places.log}`,
  );
}
