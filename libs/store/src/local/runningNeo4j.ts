import { checkConnection } from './checkConnection.js';
import { leasedNeo4j } from './leasedNeo4j.js';
import type { LocalHome } from './localHome.js';
import { Neo4jStartError } from './neo4jStartError.js';
import type { ProvidedNeo4j } from './providedNeo4j.js';
import { runningLauncher } from './runningLauncher.js';
import { takeLease } from './takeLease.js';

/**
 * The Neo4j that another process runs from this home, waiting for it where it is coming up; undefined when none does.
 * @throws Neo4jStartError LOCAL_NEO4J_FAILED when it does not take the password
 */
export async function runningNeo4j(
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
