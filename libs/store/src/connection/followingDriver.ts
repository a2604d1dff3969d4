import type { Driver, Session } from 'neo4j-driver';
import type { Neo4jAddress } from './neo4jAddress.js';
import { openDriver } from './openDriver.js';

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
