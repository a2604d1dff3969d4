import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { judgeCitation } from '@entente/documents';
import { GraphStore, openDriver, provideNeo4j, runMigrations, warmUp } from '@entente/store';
import { pino } from 'pino';
import { Access } from './auth/access.js';
import { provideTokens } from './auth/provideTokens.js';
import { Sessions } from './auth/sessions.js';
import type { GivenTokens } from './auth/tokens.js';
import { type Config, readConfig } from './config.js';
import { createServer } from './createServer.js';
import { explainStartError } from './explainStartError.js';
import { loadSample } from './sample/loadSample.js';

const siteDirectory = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Ends something that was started. */
type End = () => Promise<void>;

/**
 * Starts the server as the environment says, and ends with it: on SIGINT or SIGTERM, at any moment of the start too, it ends all
 * that it started, the last first. Progress goes to stderr, the address to stdout.
 */
export async function run(): Promise<void> {
  const ends: End[] = [];
  let stopping = false;
  const stop = async (): Promise<void> => {
    stopping = true;
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  };
  const onSignal = (): void => {
    // A second signal does not wait.
    if (stopping) process.exit(1);
    say({ text: 'Stopping' });
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        say({ text: explainStartError(error) });
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
  try {
    await start(readConfig(), ends);
  } catch (error) {
    if (stopping) return;
    say({ text: explainStartError(error) });
    process.exitCode = 1;
    await stop();
    process.exit();
  }
}

async function start(config: Config, ends: End[]): Promise<void> {
  const providing = provideNeo4j(
    { ...config.neo4j, dataDirectory: config.dataDirectory, environment: config.environment },
    say,
  );
  ends.push(async () => (await providing.catch(() => null))?.stop());
  const neo4j = await providing;
  const driver = openDriver(neo4j);
  ends.push(() => driver.close());
  await runMigrations(driver, neo4j.database, say);
  const store = new GraphStore(driver, neo4j.database, judgeCitation);
  if (config.sample && (await store.isEmpty())) await loadSample(store, say);
  const { tokens, keptIn, shown } = await provideTokens(
    { reader: config.readerToken, editor: config.editorToken, admin: config.adminToken },
    config.dataDirectory,
  );
  const sessions = new Sessions();
  const app = await createServer({
    store,
    access: new Access(tokens, sessions, config.readNeedsToken),
    introspection: config.introspection,
    log: pino({ level: 'warn' }, pino.destination(2)),
    siteDirectory: existsSync(siteDirectory) ? siteDirectory : null,
    embedders: config.embedders,
    trustedProxies: config.trustedProxies,
    allowedHosts: config.allowedHosts,
  });
  ends.push(() => app.close());
  await app.listen(config.port, config.host);
  if (keptIn !== null) tellTokens(shown, keptIn);
  announce(config, app.getHttpServer().address() as AddressInfo, sessions.newLink());
  // Where it fails, whoever asks first is told why.
  void warmUp(store).catch(() => undefined);
}

function say({ text, fraction }: { text: string; fraction?: number }): void {
  process.stderr.write(fraction === undefined ? `${text}\n` : `${text} (${Math.round(fraction * 100)} %)\n`);
}

/** Once: nobody can read them from what is kept. */
function tellTokens(shown: Partial<GivenTokens>, keptIn: string): void {
  const told = Object.entries(shown);
  if (told.length === 0) return;
  process.stdout.write(
    `Tokens for programs, shown this once; ${keptIn} keeps their hashes. Delete it to have new ones made at the next start\n`,
  );
  for (const [role, token] of told) process.stdout.write(`  ${role.padEnd(6)} ${token}\n`);
}

function announce({ host }: Config, { port }: AddressInfo, code: string): void {
  // Who listens everywhere is here as well.
  const here = { '0.0.0.0': '127.0.0.1', '::': '[::1]' }[host];
  const name = here ?? (host.includes(':') ? `[${host}]` : host);
  process.stdout.write(`Entente is at http://${name}:${port}/\n`);
  process.stdout.write(`Sign in as editor, once: http://${name}:${port}/sign-in/${code}\n`);
}
