import neo4j, { type Driver } from 'neo4j-driver';
import type { Neo4jAddress } from './neo4jAddress.js';

/** What a caller may decide of a connection pool. */
export interface PoolSettings {
  /** Connections to one server at most. Default 50. */
  readonly size?: number;
  /** How long to wait for one that is free before giving up, in milliseconds. Default 800: a full pool is told within a second. */
  readonly patienceMs?: number;
}

/**
 * Opens a pool of connections; it connects at the first use. Integers come as numbers: nothing that Entente counts passes 2^53.
 * @throws Error when the address cannot be read as one of a Neo4j
 */
export function openDriver(address: Neo4jAddress, pool: PoolSettings = {}): Driver {
  return neo4j.driver(address.uri, neo4j.auth.basic(address.username, address.password), {
    disableLosslessIntegers: true,
    maxConnectionPoolSize: pool.size ?? 50,
    connectionAcquisitionTimeout: pool.patienceMs ?? 800,
    connectionTimeout: 3000,
    // A retry after this would come later than the deadline of any request.
    maxTransactionRetryTime: 8000,
    telemetryDisabled: true,
    userAgent: 'entente',
  });
}
