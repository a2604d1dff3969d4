import { type FileHandle, mkdir, open, rename, rm, stat, symlink } from 'node:fs/promises';
import { delimiter, dirname, join } from 'node:path';
import { KeptOrigin, localHome, writeWhole } from './dataDirectory.js';
import { compiledProgram, runningLauncher, TAKEN, takeLease } from './launcher.js';
import { javaCommand, mavenClasspath } from './mavenClasspath.js';
import { neo4jConf } from './neo4jConf.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError, type ProvidedNeo4j, type StartReport } from './providedNeo4j.js';
import { provideNeo4j } from './provideNeo4j.js';
import { runCommand } from './runCommand.js';
import { scratchFolder } from './scratchFolder.js';

/** A store cannot be dumped, loaded or exchanged. The message says why, and what would be right. */
export class StoreCommandError extends Error {
  constructor(
    readonly code:
      /** The Neo4j of this data directory runs, and somebody uses it. */
      | 'STORE_IN_USE'
      /** The graph is in a Neo4j that Java does not run on this machine. */
      | 'STORE_ELSEWHERE'
      /** There is no graph in the data directory. */
      | 'NO_STORE'
      /** Neo4j's own command did not do it. */
      | 'STORE_COMMAND_FAILED',
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
    this.name = 'StoreCommandError';
  }
}

/**
 * Sees that the store of a data directory is one that Java runs on this machine, or none yet, and that nobody uses it.
 * @param purpose what needs that, for the message: `A backup`
 * @returns whether there is a store
 * @throws StoreCommandError STORE_ELSEWHERE, STORE_IN_USE
 */
export async function findStoppedStore(settings: Neo4jSettings, purpose: string): Promise<boolean> {
  const { dataDirectory, uri, composeProject = 'entente' } = settings;
  if (uri !== undefined) {
    throw new StoreCommandError(
      'STORE_ELSEWHERE',
      `NEO4J_URI names a Neo4j of its own, which its operator looks after: ${purpose} by this command is of a local store alone. ` +
        'There use neo4j-admin database backup and restore (Enterprise), neo4j-admin database dump and load while it is down (Community), ' +
        'or the snapshots of Aura; entente export and import work everywhere.',
    );
  }
  if ((await new KeptOrigin(dataDirectory).read()) === 'docker') {
    throw new StoreCommandError(
      'STORE_ELSEWHERE',
      `The graph of ${dataDirectory} is in a volume of Docker. There do it by Neo4j's own commands, while it is down: ` +
        `docker compose -p ${composeProject} stop neo4j, then docker compose -p ${composeProject} run --rm -v "$PWD:/backups" neo4j ` +
        'neo4j-admin database dump neo4j --to-path=/backups (or load neo4j --from-path=/backups --overwrite-destination), then start it again.',
    );
  }
  const home = join(dataDirectory, 'neo4j');
  const launcher = await runningLauncher(join(home, 'running.properties'));
  const lease = launcher && (await takeLease(launcher, 30_000));
  if (launcher && lease) {
    await lease.end(0);
    throw inUse(settings, purpose, launcher.pid);
  }
  return stat(join(home, 'data', 'databases', 'neo4j')).then(
    () => true,
    () => false,
  );
}

const inUse = ({ dataDirectory }: Neo4jSettings, purpose: string, pid?: number): StoreCommandError =>
  new StoreCommandError(
    'STORE_IN_USE',
    `${purpose} needs the Neo4j of ${dataDirectory} stopped, and another Entente uses it${pid === undefined ? '' : ` (process ${pid})`}. ` +
      'Stop that one, as by Ctrl-C where npm start runs, and do this again.',
  );

const limitMs = 60 * 60_000;

/** Runs StoreCommand.java on the home of a data directory. */
async function runStoreCommand(
  { dataDirectory, environment, memory }: Neo4jSettings,
  command: readonly string[],
  report: StartReport,
  { input, onLine }: { readonly input?: FileHandle; readonly onLine?: (line: string) => void } = {},
): Promise<void> {
  const places = await localHome(dataDirectory);
  const found = await javaCommand(environment);
  if ('missing' in found)
    throw new Neo4jStartError('NO_NEO4J', `Neo4j's admin tool needs Java: ${found.missing}`);
  const artifacts = ['neo4j', 'neo4j-bolt', 'neo4j-import-tool'];
  const jars = await mavenClasspath(artifacts, places.launcher, environment, report);
  if ('missing' in jars)
    throw new Neo4jStartError('NO_NEO4J', `Neo4j's admin tool needs Maven: ${jars.missing}`);
  const classes = await compiledProgram(
    'StoreCommand',
    places.launcher,
    found.java,
    jars.classpath,
    environment,
  );
  await writeWhole(join(places.home, 'conf', 'neo4j.conf'), neo4jConf(memory ? { memory } : {}));
  const classpath = [classes, jars.classpath].join(delimiter);
  const { code, lines } = await runCommand(
    found.java,
    ['-Xmx2g', '-cp', classpath, 'StoreCommand', places.home, ...command],
    {
      environment: { ...environment, NEO4J_HOME: places.home, NEO4J_CONF: join(places.home, 'conf') },
      timeoutMs: limitMs,
      ...(input ? { input } : {}),
      ...(onLine ? { onLine } : {}),
    },
  );
  if (code === TAKEN) throw inUse({ dataDirectory, environment }, 'This');
  if (code !== 0) {
    throw new StoreCommandError(
      'STORE_COMMAND_FAILED',
      `Neo4j's "${command.slice(0, 3).join(' ')}" did not succeed:\n${lines.slice(-20).join('\n')}`,
    );
  }
}

/**
 * Runs a command of Neo4j's own admin tool, as `database import full …`, on the store that Java runs in a data directory: it must not be
 * running, is kept from being started meanwhile, and is Java's from then on.
 * @param options.input what the command reads on its standard input
 * @param options.onLine called with each line that the command prints
 * @throws Neo4jStartError NO_NEO4J where Java or Maven is missing; StoreCommandError STORE_IN_USE, STORE_COMMAND_FAILED
 */
export async function runNeo4jAdmin(
  settings: Neo4jSettings,
  command: readonly string[],
  report: StartReport,
  options?: { readonly input?: FileHandle; readonly onLine?: (line: string) => void },
): Promise<void> {
  await runStoreCommand(settings, command, report, options);
  await new KeptOrigin(settings.dataDirectory).keep('maven');
}

/**
 * Writes a dump of a stopped store to a file, which appears when it is whole, for its owner alone.
 * @param finish called with the dump before the file appears
 * @throws StoreCommandError, Neo4jStartError
 */
export async function dumpStore(
  settings: Neo4jSettings,
  file: string,
  report: StartReport,
  finish: (unfinished: string) => Promise<void>,
): Promise<void> {
  const work = await scratchFolder(dirname(file), '.entente-backup-');
  try {
    report({ text: 'Dumping the store' });
    await runNeo4jAdmin(settings, ['database', 'dump', 'neo4j', `--to-path=${work}`], report);
    const unfinished = join(work, 'neo4j.dump');
    await finish(unfinished);
    const whole = await open(unfinished, 'r+');
    try {
      await whole.chmod(0o600);
      await whole.sync();
    } finally {
      await whole.close();
    }
    await rename(unfinished, file);
  } finally {
    await rm(work, { recursive: true, force: true });
  }
}

/** How a new store is made. */
export interface NewStore<T> {
  /** Fills it, by commands of Neo4j's admin tool; no Neo4j runs there. */
  readonly fill: (settings: Neo4jSettings) => Promise<void>;
  /** Finishes and checks it in the Neo4j that runs on it. What it throws leaves the old store as it is. */
  readonly check: (neo4j: ProvidedNeo4j) => Promise<T>;
}

/**
 * Puts another store in the place of the one in a data directory. It is made and checked beside it first, so that the old one stays as
 * it is until the last moment, and for good where anything goes wrong.
 * @returns what the check gave
 * @throws StoreCommandError, Neo4jStartError, and what filling and checking throw
 */
export async function replaceStore<T>(
  settings: Neo4jSettings,
  { fill, check }: NewStore<T>,
  report: StartReport,
): Promise<T> {
  const { launcher } = await localHome(settings.dataDirectory);
  const beside = await scratchFolder(settings.dataDirectory, 'new-store-');
  const own = { ...settings, dataDirectory: beside };
  try {
    await mkdir(join(beside, 'neo4j'), { mode: 0o700 });
    await symlink(launcher, join(beside, 'neo4j', 'launcher'));
    await fill(own);
    const neo4j = await provideNeo4j(own, report);
    let found: T;
    try {
      found = await check(neo4j);
    } finally {
      await neo4j.stop();
    }
    report({ text: 'Putting the new store in place' });
    await runStoreCommand(settings, ['adopt', join(beside, 'neo4j', 'data')], report);
    await new KeptOrigin(settings.dataDirectory).keep('maven');
    return found;
  } finally {
    await rm(beside, { recursive: true, force: true });
  }
}
