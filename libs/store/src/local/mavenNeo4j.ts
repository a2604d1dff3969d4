import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { open } from 'node:fs/promises';
import { createServer } from 'node:net';
import { delimiter, join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { checkConnection } from './checkConnection.js';
import { compiledLauncher } from './compiledLauncher.js';
import { javaCommand } from './javaCommand.js';
import { localHome, type LocalHome } from './localHome.js';
import { localPassword } from './localPassword.js';
import { mavenClasspath } from './mavenClasspath.js';
import { neo4jConf } from './neo4jConf.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError } from './neo4jStartError.js';
import type { ProvidedNeo4j } from './providedNeo4j.js';
import { readIfThere } from './readIfThere.js';
import { runningLauncher } from './runningLauncher.js';
import type { StartReport } from './startReport.js';
import { takeLease, type Lease } from './takeLease.js';
import { writeWhole } from './writeWhole.js';

const startLimitMs = 120_000;
const stopLimitMs = 30_000;
/** The launcher's exit code for "another launcher has this home". */
const taken = 75;

const jvm = [
  '-Xms256m',
  '-Xmx1g',
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
 * Neo4j Community as a Java process of this machine, from the artifacts that Maven keeps: one for a data directory, whoever starts it.
 * It is reused when it runs; it stops when the last process that uses it stops or dies.
 * @returns what is missing, where this machine cannot run it
 * @throws Neo4jStartError LOCAL_NEO4J_FAILED
 */
export async function mavenNeo4j(
  settings: Neo4jSettings,
  report: StartReport,
): Promise<ProvidedNeo4j | { readonly missing: string }> {
  const places = await localHome(settings.dataDirectory);
  const password = await localPassword(settings.dataDirectory);
  const deadline = Date.now() + startLimitMs;

  const running = await useRunning(places, password, deadline);
  if (running) return running;

  const found = await javaCommand(settings.environment);
  if ('missing' in found) return found;
  const jars = await mavenClasspath(places.launcher, settings.environment, report);
  if ('missing' in jars) return jars;
  const classes = await compiledLauncher(places.launcher, found.java, jars.classpath, settings.environment);
  await writeWhole(join(places.home, 'conf', 'neo4j.conf'), neo4jConf);

  report({ text: 'Starting Neo4j on this machine' });
  const startBy = Date.now() + startLimitMs;
  while (Date.now() < startBy) {
    const started = await start(
      places,
      password,
      startBy,
      found.java,
      [classes, jars.classpath].join(delimiter),
      settings,
    );
    if (started) return started;
    // Another process is starting it, or it is still shutting down.
    await pause(300);
    const shared = await useRunning(places, password, startBy);
    if (shared) return shared;
  }
  throw new Neo4jStartError(
    'LOCAL_NEO4J_FAILED',
    `Neo4j did not come up within ${startLimitMs / 1000} seconds; see ${places.log}`,
  );
}

async function useRunning(
  places: LocalHome,
  password: string,
  deadline: number,
): Promise<ProvidedNeo4j | undefined> {
  const launcher = await runningLauncher(places.running);
  const lease = launcher && (await takeLease(launcher, Math.max(1, deadline - Date.now())));
  if (!lease) return undefined;
  const address = addressOf(lease, password);
  try {
    await checkConnection(address);
  } catch (fault) {
    await lease.end(stopLimitMs);
    // It was just going down: a new one is to be started.
    if (fault instanceof Neo4jStartError && fault.code === 'NEO4J_UNREACHABLE') return undefined;
    throw fault;
  }
  return {
    ...address,
    origin: 'maven',
    startedHere: false,
    stop: async () => void (await lease.end(stopLimitMs)),
  };
}

async function start(
  places: LocalHome,
  password: string,
  startBy: number,
  java: string,
  classpath: string,
  settings: Neo4jSettings,
): Promise<ProvidedNeo4j | undefined> {
  const log = await open(places.log, 'a', 0o600);
  // A session of its own: an interrupt typed in the terminal reaches Entente, which then stops Neo4j in good order.
  const child = spawn(
    java,
    [...jvm, '-cp', classpath, 'LocalNeo4j', places.home, String(await lastPort(places))],
    {
      cwd: places.home,
      env: { ...settings.environment },
      detached: true,
      stdio: ['pipe', log.fd, log.fd],
    },
  );
  await log.close();
  let ended = false;
  const exit = once(child, 'exit').finally(() => (ended = true)) as Promise<[number | null]>;
  child.stdin?.on('error', () => {});
  child.stdin?.end(`${password}\n`);

  let lease: Lease | undefined;
  while (!ended && !lease && Date.now() < startBy) {
    const launcher = await runningLauncher(places.running);
    if (launcher && launcher.pid === child.pid) lease = await takeLease(launcher, startBy - Date.now());
    else await Promise.race([pause(30), exit]);
  }
  if (!lease) {
    if (!ended) child.kill('SIGKILL');
    const [code] = await exit;
    if (code === taken) return undefined;
    throw new Neo4jStartError('LOCAL_NEO4J_FAILED', await whyNot(places));
  }
  child.unref();
  const address = addressOf(lease, password);
  await checkConnection(address);
  await writeWhole(places.boltPort, String(lease.boltPort));
  const held = lease;
  return {
    ...address,
    origin: 'maven',
    startedHere: true,
    stop: async () => {
      if (!(await held.end(stopLimitMs)) && !ended) child.kill('SIGKILL');
    },
  };
}

function addressOf(lease: Lease, password: string): { uri: string; username: string; password: string } {
  return { uri: `bolt://127.0.0.1:${lease.boltPort}`, username: 'neo4j', password };
}

/** The port that Neo4j had last, when it is free: whoever is still connected finds it again. Else 0. */
async function lastPort(places: LocalHome): Promise<number> {
  const port = Number(await readIfThere(places.boltPort));
  if (!Number.isInteger(port) || port < 1024 || port > 65535) return 0;
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', () => resolve(0));
    probe.listen(port, '127.0.0.1', () => probe.close(() => resolve(port)));
  });
}

async function whyNot(places: LocalHome): Promise<string> {
  const lines = ((await readIfThere(places.log)) ?? '').trim().split('\n');
  const cause = lines.filter((line) => /^(Exception|Caused by|Error|OpenJDK .*error)/.test(line)).slice(-3);
  return `Neo4j did not start: ${cause.join(' ') || 'it said nothing'}. More stands in ${places.log}`;
}
