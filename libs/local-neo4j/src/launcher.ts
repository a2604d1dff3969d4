import { createHash } from 'node:crypto';
import { mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { connect } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readIfThere } from './dataDirectory.js';
import { Neo4jStartError, type ProvidedNeo4j } from './providedNeo4j.js';
import { runCommand } from './runCommand.js';

/** What is written in Java: the launcher, and what is done to a store while Neo4j is down. */
export type JavaProgram = 'LocalNeo4j' | 'StoreCommand';

/** The exit code of either for "a launcher has this home". */
export const TAKEN = 75;

/** The folder with a program's compiled classes; compiled once for each text of it, since that saves seconds of every start. */
export async function compiledProgram(
  program: JavaProgram,
  folder: string,
  java: string,
  classpath: string,
  environment: Readonly<Record<string, string | undefined>>,
): Promise<string> {
  const source = fileURLToPath(new URL(`../java/${program}.java`, import.meta.url));
  const digest = createHash('sha256')
    .update(await readFile(source))
    .update(classpath)
    .digest('hex');
  const classes = join(folder, `classes-${digest.slice(0, 12)}`);
  if (await isFolder(classes)) return classes;
  const work = await mkdtemp(join(folder, 'compile-'));
  const compiled = await runCommand(
    java,
    [
      '-m',
      'jdk.compiler/com.sun.tools.javac.Main',
      '-nowarn',
      '-proc:none',
      '-cp',
      classpath,
      '-d',
      work,
      source,
    ],
    { environment, timeoutMs: 120_000 },
  );
  if (compiled.code !== 0) {
    await rm(work, { recursive: true, force: true });
    throw new Neo4jStartError(
      'LOCAL_NEO4J_FAILED',
      `${program}.java does not compile:\n${compiled.lines.join('\n')}`,
    );
  }
  try {
    await rename(work, classes);
  } catch (fault) {
    // Another process compiled the same meanwhile.
    await rm(work, { recursive: true, force: true });
    if (!(await isFolder(classes))) throw fault;
  }
  return classes;
}

async function isFolder(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
}

/** What the launcher wrote of itself; it may have died since. */
interface RunningLauncher {
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

/** The right to a running Neo4j: it stays up at least as long as one is held. */
export interface Lease {
  readonly boltPort: number;
  /** Resolves when Neo4j, or the launcher that runs it, has ended before this was given back. */
  readonly lost: Promise<void>;
  /** Gives it back; resolves when Neo4j is down, or at once when others still use it; false when that took too long. */
  end(timeoutMs: number): Promise<boolean>;
}

/**
 * Takes a lease from a launcher, waiting for its Neo4j to come up.
 * @returns undefined when the launcher is gone, or something else has its port by now
 */
export function takeLease(launcher: RunningLauncher, timeoutMs: number): Promise<Lease | undefined> {
  return new Promise((resolve) => {
    const socket = connect({ host: '127.0.0.1', port: launcher.leasePort });
    const closed = new Promise<true>((done) => socket.once('close', () => done(true)));
    const timer = setTimeout(() => socket.destroy(), timeoutMs);
    let greeting = '';
    let released = false;
    socket.on('error', () => socket.destroy());
    socket.once('close', () => {
      clearTimeout(timer);
      resolve(undefined);
    });
    socket.setEncoding('utf8');
    socket.on('data', (text: string) => {
      greeting += text;
      const [, name, port] = /^([\w-]+) (\d+)\n$/.exec(greeting) ?? [];
      if (name !== launcher.name) {
        if (greeting.length > 100 || greeting.includes('\n')) socket.destroy();
        return;
      }
      clearTimeout(timer);
      // Holding a lease is no reason for a process to live on.
      socket.unref();
      resolve({
        boltPort: Number(port),
        lost: new Promise((reportLost) => {
          socket.once('close', () => {
            if (!released) reportLost();
          });
        }),
        end: async (patienceMs) => {
          released = true;
          socket.ref();
          socket.end();
          let patience: NodeJS.Timeout | undefined;
          const tooLong = new Promise<false>((done) => {
            patience = setTimeout(() => done(false), patienceMs);
          });
          const down = await Promise.race([closed, tooLong]);
          clearTimeout(patience);
          return down;
        },
      });
    });
  });
}

const stopLimitMs = 30_000;

/**
 * A Neo4j of this machine, as it is handed out: giving it up gives the lease back.
 * @param force what to do when it is not down in half a minute
 */
export function leasedNeo4j(
  lease: Lease,
  password: string,
  startedHere: boolean,
  force: () => void = () => {},
): ProvidedNeo4j {
  return {
    uri: `bolt://127.0.0.1:${lease.boltPort}`,
    username: 'neo4j',
    password,
    origin: 'maven',
    startedHere,
    lost: lease.lost,
    stop: async () => {
      if (!(await lease.end(stopLimitMs))) force();
    },
  };
}
