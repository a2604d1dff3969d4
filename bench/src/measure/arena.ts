import type { ProvidedNeo4j } from '@entente/local-neo4j';
import { openDriver } from '@entente/store';
import { type ChildServer, startChildServer } from '../connections/childServer.js';
import { type Driver, DriverClient } from '../connections/driver.js';
import { HttpClient } from '../connections/httpClient.js';
import { log } from '../load/dataFolder.js';
import { FastifyClient } from '../rivals/fastifyClient.js';
import { pickFrom, type Picks } from './picks.js';
import { startStatementRecorder, type StatementRecorder } from './statementRecorder.js';

/** All that is measured on one graph, ready to be asked. */
export interface Arena {
  readonly graph: string;
  readonly neo4j: ProvidedNeo4j;
  readonly picks: Picks;
  readonly driver: Driver;
  readonly recorder: StatementRecorder;
  /** The server, over one connection. */
  readonly entente: HttpClient;
  readonly ententeServer: ChildServer;
  /** @neo4j/graphql, over one connection. */
  readonly rival: HttpClient;
  /** A bare Fastify route that runs statements by the driver. */
  readonly bare: FastifyClient;
  /** The driver, by one session. */
  readonly alone: DriverClient;
  close(): Promise<void>;
}

/** Starts the servers over a Neo4j. */
export async function openArena(graph: string, neo4j: ProvidedNeo4j): Promise<Arena> {
  const driver = openDriver(neo4j, { size: 64, patienceMs: 60_000 });
  log(`Picking what to ask about in the ${graph} graph`);
  const picks = await pickFrom(driver);
  log('Starting the servers');
  // As `entente serve` starts it.
  const ententeServer = await startChildServer(new URL('serveEntente.js', import.meta.url), neo4j, [
    '--max-semi-space-size=32',
  ]);
  const rivalServer = await startChildServer(
    new URL('../rivals/serveNeo4jGraphql.js', import.meta.url),
    neo4j,
  );
  const bareServer = await startChildServer(new URL('../rivals/serveFastify.js', import.meta.url), neo4j);
  const recorder = await startStatementRecorder(driver);
  const entente = new HttpClient(ententeServer.url, 1);
  const rival = new HttpClient(rivalServer.url, 1);
  const bare = new FastifyClient(bareServer.url);
  const alone = new DriverClient(driver);
  return {
    graph,
    neo4j,
    picks,
    driver,
    recorder,
    entente,
    ententeServer,
    rival,
    bare,
    alone,
    close: async () => {
      entente.close();
      rival.close();
      bare.close();
      await alone.close();
      await recorder.close();
      await ententeServer.stop();
      await rivalServer.stop();
      await bareServer.stop();
      await driver.close();
    },
  };
}
