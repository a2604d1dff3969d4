import neo4j, { type Driver, type Session } from 'neo4j-driver';

/** What is needed to connect to a Neo4j. */
export interface Neo4jAddress {
  /** `bolt://`, `neo4j://`, or with `+s` or `+ssc` for TLS. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Absent: the home database of the user. */
  readonly database?: string;
}

/** What a caller may decide of a connection pool. */
export interface PoolSettings {
  /** Connections to one server at most. Default 50. */
  readonly size?: number;
  /** How long to wait for one that is free before giving up, in milliseconds. Default 800: a full pool is reported within a second. */
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

/** Where sessions come from: a driver, or one that follows a database which moves. */
export interface Sessions {
  session: Driver['session'];
  /** Where they lead now, for a thread that opens a driver of its own. */
  readonly address?: Neo4jAddress;
  /** Asked before each write. @throws UnavailableError where the database could not keep what is written */
  readonly assertRoom?: () => Promise<void>;
}

/** A pool of connections to a database that may come back at another address, or with another password. */
export class FollowingDriver implements Sessions {
  #address: Neo4jAddress;
  #driver: Driver;

  constructor(
    address: Neo4jAddress,
    readonly assertRoom?: () => Promise<void>,
  ) {
    this.#address = address;
    this.#driver = openDriver(address);
  }

  get address(): Neo4jAddress {
    return this.#address;
  }

  /** A session at the address that is known now. */
  session(...config: Parameters<Driver['session']>): Session {
    return this.#driver.session(...config);
  }

  /** From now on sessions are at this address; those at the last one are ended where it is another. */
  follow(address: Neo4jAddress): void {
    const { uri, username, password } = this.#address;
    if (uri === address.uri && username === address.username && password === address.password) return;
    const left = this.#driver;
    this.#address = address;
    this.#driver = openDriver(address);
    left.close().catch(() => undefined);
  }

  close(): Promise<void> {
    return this.#driver.close();
  }
}
