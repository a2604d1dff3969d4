import { checkConnection } from './checkConnection.js';
import type { Neo4jSettings } from './neo4jSettings.js';
import type { ProvidedNeo4j } from './providedNeo4j.js';

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
