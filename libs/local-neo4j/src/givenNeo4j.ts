import { type Neo4jAddress, openDriver } from '@entente/store';
import type { Neo4jSettings } from './neo4jSettings.js';
import { Neo4jStartError, type ProvidedNeo4j } from './providedNeo4j.js';

/** Milliseconds that a Neo4j which has just come up may take to answer for the first time. */
const PATIENCE = 15_000;

/**
 * Connects once, as the user given.
 * @throws Neo4jStartError NEO4J_UNREACHABLE or NEO4J_REFUSED
 */
export async function checkConnection(address: Neo4jAddress): Promise<void> {
  const where = withoutCredentials(address.uri);
  let driver;
  try {
    driver = openDriver(address, { patienceMs: PATIENCE });
  } catch (fault) {
    throw new Neo4jStartError(
      'NEO4J_UNREACHABLE',
      `NEO4J_URI is no address of a Neo4j: ${where}. Right would be neo4j://host:7687, bolt://host:7687, or neo4j+s:// for Aura.`,
      { cause: fault },
    );
  }
  try {
    await driver.getServerInfo(address.database === undefined ? {} : { database: address.database });
  } catch (fault) {
    const code = (fault as { code?: unknown }).code;
    if (typeof code === 'string' && code.startsWith('Neo.ClientError.Security.')) {
      throw new Neo4jStartError(
        'NEO4J_REFUSED',
        `The Neo4j at ${where} refuses the user ${address.username}: check NEO4J_USERNAME and NEO4J_PASSWORD.`,
        { cause: fault },
      );
    }
    if (code === 'Neo.ClientError.Database.DatabaseNotFound') {
      throw new Neo4jStartError(
        'NEO4J_REFUSED',
        `The Neo4j at ${where} has no database ${address.database ?? ''}: check NEO4J_DATABASE.`,
        { cause: fault },
      );
    }
    throw new Neo4jStartError(
      'NEO4J_UNREACHABLE',
      `No Neo4j answers at ${where}: check NEO4J_URI, and that the server is up and reachable from here.`,
      { cause: fault },
    );
  } finally {
    await driver.close();
  }
}

/** An address with a user name or password in it must not reach a message. */
function withoutCredentials(uri: string): string {
  return uri.replace(/\/\/[^/]*@/, '//');
}

/**
 * The Neo4j at an address of the user's own, once it has answered. It is never stopped.
 * @throws Neo4jStartError NEO4J_UNREACHABLE or NEO4J_REFUSED
 */
export async function givenNeo4j(uri: string, settings: Neo4jSettings): Promise<ProvidedNeo4j> {
  const address = {
    uri,
    username: settings.username ?? 'neo4j',
    password: settings.password ?? '',
    ...(settings.database === undefined ? {} : { database: settings.database }),
  };
  await checkConnection(address);
  return { ...address, origin: 'given', startedHere: false, stop: async () => {} };
}
