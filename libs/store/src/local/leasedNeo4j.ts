import type { ProvidedNeo4j } from './providedNeo4j.js';
import type { Lease } from './takeLease.js';

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
