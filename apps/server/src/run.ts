import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { judgeCitation } from '@entente/documents';
import { checkDataDirectory, Neo4jStartError, SupervisedNeo4j } from '@entente/local-neo4j';
import { DomainError } from '@entente/model';
import { FollowingDriver, GraphStore, MigrationError, runMigrations, warmUp } from '@entente/store';
import { pino } from 'pino';
import { Access } from './auth/access.js';
import { Sessions } from './auth/sessions.js';
import { type GivenTokens, provideTokens } from './auth/tokens.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { createServer } from './createServer.js';
import { loadSample, SampleError } from './sample/loadSample.js';

/** Why the server did not start, for the person who started it: a sentence where it is something they can mend, else all that is known. */
function explainStartError(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const explained = [ConfigError, DomainError, MigrationError, Neo4jStartError, SampleError];
  if (explained.some((kind) => error instanceof kind)) return error.message;
  const { code, address, port, path, syscall } = error as NodeJS.ErrnoException & {
    address?: string;
    port?: number;
  };
  // A file; what concerns the network has no path.
  if (code !== undefined && path !== undefined) return `${path} cannot be used: ${syscall} ends in ${code}`;
  switch (code ?? '') {
    case 'EADDRINUSE':
      return `Something else listens on ${address}:${port} already. Set PORT to another port, or to 0 for a free one`;
    case 'EACCES':
      return `This user may not listen on ${address}:${port}. Set PORT to one from 1024, or to 0 for a free one`;
    case 'EADDRNOTAVAIL':
    case 'ENOTFOUND':
      return `This machine has no address ${address ?? ''}; set HOST to one that it has, as 127.0.0.1`;
    default:
      return error.stack ?? error.message;
  }
}

const siteDirectory = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Ends something that was started. */
type End = () => Promise<void>;

/**
 * Starts the server as the environment says, and ends with it: on SIGINT or SIGTERM, or when the process that started it and holds a
 * channel to it is gone, at any moment of the start too, it ends all that it started, the last first. A second signal ends it at once.
 * Progress goes to stderr, the address to stdout.
 */
export async function run(): Promise<void> {
  const ends: End[] = [];
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  };
  const end = (why: string): void => {
    printProgress({ text: why });
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        printProgress({ text: explainStartError(error) });
        process.exit(1);
      },
    );
  };
  const onSignal = (): void => {
    // A second signal does not wait.
    if (stopping) process.exit(1);
    end('Stopping: requests in flight have five seconds');
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  // The reader of these streams may be gone as well.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  process.once('disconnect', () => {
    if (!stopping) end('Stopping: the process that started this server has ended');
  });
  try {
    await start(readConfig(), ends);
  } catch (error) {
    if (stopping) return;
    printProgress({ text: explainStartError(error) });
    process.exitCode = 1;
    await stop();
    process.exit();
  }
}

async function start(config: Config, ends: End[]): Promise<void> {
  const keepsTokens = [config.readerToken, config.editorToken, config.adminToken].includes(undefined);
  if (keepsTokens) await checkDataDirectory(config.dataDirectory);
  const log = pino({ level: 'warn' }, pino.destination(2));
  const { dataDirectory, environment } = config;
  const providing = SupervisedNeo4j.start(
    { ...config.neo4j, dataDirectory, environment },
    printProgress,
    log,
  );
  ends.push(async () => (await providing.catch(() => null))?.stop());
  const neo4j = await providing;
  const driver = new FollowingDriver(neo4j.address, neo4j.assertRoom);
  neo4j.onMove((address) => driver.follow(address));
  ends.push(() => driver.close());
  const { database } = neo4j.address;
  await runMigrations(driver, database, printProgress);
  const store = new GraphStore(driver, database, judgeCitation, config.networkMemory);
  if (config.sample && (await store.isEmpty())) await loadSample(store, printProgress);
  const { tokens, keptIn, shown } = await provideTokens(
    { reader: config.readerToken, editor: config.editorToken, admin: config.adminToken },
    config.dataDirectory,
  );
  const sessions = new Sessions(store);
  const app = await createServer({
    store,
    supervisor: neo4j,
    access: new Access(tokens, sessions, config.readNeedsToken),
    introspection: config.introspection,
    log,
    siteDirectory: existsSync(siteDirectory) ? siteDirectory : null,
    uploads: join(config.dataDirectory, 'uploads'),
    embedders: config.embedders,
    trustedProxies: config.trustedProxies,
    allowedHosts: config.allowedHosts,
    languageModel: config.languageModel,
  });
  ends.push(() => app.close());
  await app.listen(config.port, config.host);
  if (keptIn !== null) announceTokens(shown, keptIn);
  const user = await store.startUser().catch(() => null);
  const address = app.getHttpServer().address() as AddressInfo;
  announce(config, address, { code: sessions.newLink(user), name: user?.name ?? null });
  // Where it fails, the first query reports why.
  void warmUp(store).catch(() => undefined);
}

function printProgress({ text, fraction }: { text: string; fraction?: number }): void {
  process.stderr.write(fraction === undefined ? `${text}\n` : `${text} (${Math.round(fraction * 100)} %)\n`);
}

/** Shown once: only hashes are kept. */
function announceTokens(shown: Partial<GivenTokens>, keptIn: string): void {
  const tokens = Object.entries(shown);
  if (tokens.length === 0) return;
  process.stdout.write(
    `Tokens for programs, shown this once; ${keptIn} keeps their hashes. Delete it to have new ones made at the next start\n`,
  );
  for (const [role, token] of tokens) process.stdout.write(`  ${role.padEnd(6)} ${token}\n`);
}

function announce(
  { host }: Config,
  { port }: AddressInfo,
  { code, name }: { readonly code: string; readonly name: string | null },
): void {
  // Who listens everywhere is here as well.
  const here = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host];
  const authority = here ?? (host.includes(':') ? `[${host}]` : host);
  process.stdout.write(`Entente is at http://${authority}:${port}/\n`);
  process.stdout.write(`Sign in as ${name ?? 'editor'}, once: http://${authority}:${port}/sign-in/${code}\n`);
}
