import { existsSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { judgeCitation } from '@entente/documents';
import { GraphStore, Neo4jStartError, openDriver, provideNeo4j, runMigrations } from '@entente/store';
import { pino } from 'pino';
import { Access } from './auth/access.js';
import { Sessions } from './auth/sessions.js';
import { provideTokens } from './auth/tokens.js';
import { type Config, ConfigError, readConfig } from './config.js';
import { createServer } from './createServer.js';
import { loadSample } from './sample/loadSample.js';

const siteDirectory = fileURLToPath(new URL('../../web/dist/', import.meta.url));

/** Starts the server as the environment says, and ends with it. Progress goes to stderr, the address to stdout. */
export async function run(): Promise<void> {
  try {
    await start(readConfig());
  } catch (error) {
    const explained =
      error instanceof ConfigError || error instanceof Neo4jStartError || isAddressTaken(error);
    process.stderr.write(`${explained ? explain(error as Error) : String((error as Error).stack)}\n`);
    process.exitCode = 1;
  }
}

async function start(config: Config): Promise<void> {
  const say = ({ text, fraction }: { text: string; fraction?: number }): void => {
    process.stderr.write(
      fraction === undefined ? `${text}\n` : `${text} (${Math.round(fraction * 100)} %)\n`,
    );
  };
  const neo4j = await provideNeo4j(
    { ...config.neo4j, dataDirectory: config.dataDirectory, environment: config.environment },
    say,
  );
  const driver = openDriver(neo4j);
  const stopDatabase = async (): Promise<void> => {
    await driver.close();
    await neo4j.stop();
  };
  try {
    await runMigrations(driver, neo4j.database, say);
    const store = new GraphStore(driver, neo4j.database, judgeCitation);
    if (config.sample && (await store.isEmpty())) await loadSample(store, say);
    const tokens = await provideTokens(
      { editor: config.editorToken, admin: config.adminToken },
      config.dataDirectory,
    );
    const sessions = new Sessions();
    const app = await createServer({
      store,
      access: new Access(tokens, sessions, config.readNeedsToken),
      introspection: config.introspection,
      log: pino({ level: 'warn' }, pino.destination(2)),
      siteDirectory: existsSync(siteDirectory) ? siteDirectory : null,
    });
    await app.listen(config.port, config.host);
    stopOnSignal(async () => {
      await app.close();
      await stopDatabase();
    });
    announce(config, app.getHttpServer().address() as AddressInfo, sessions.newLink());
  } catch (error) {
    await stopDatabase();
    throw error;
  }
}

function announce({ host }: Config, { port }: AddressInfo, code: string): void {
  const name = host.includes(':') ? `[${host}]` : host;
  process.stdout.write(`Entente is at http://${name}:${port}/\n`);
  process.stdout.write(`Sign in as editor, once: http://${name}:${port}/sign-in/${code}\n`);
}

/** Ends what was started on SIGINT and SIGTERM; a second signal does not wait. */
function stopOnSignal(stop: () => Promise<void>): void {
  let stopping = false;
  const onSignal = (): void => {
    if (stopping) process.exit(1);
    stopping = true;
    process.stderr.write('Stopping\n');
    void stop().then(
      () => process.exit(0),
      (error: unknown) => {
        process.stderr.write(`${String(error)}\n`);
        process.exit(1);
      },
    );
  };
  process.on('SIGINT', onSignal);
  process.on('SIGTERM', onSignal);
}

const isAddressTaken = (error: unknown): boolean => (error as NodeJS.ErrnoException).code === 'EADDRINUSE';

function explain(error: Error): string {
  if (!isAddressTaken(error)) return error.message;
  return 'Something else listens on this address already. Set PORT to another port, or to 0 for a free one';
}
