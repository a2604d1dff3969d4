import neo4j, { type Driver, type ManagedTransaction } from 'neo4j-driver';
import pLimit from 'p-limit';
import { translateDriverError } from './connection/translateDriverError.js';
import type { Query } from './queries/query.js';
import { queryIn } from './queries/queryIn.js';

/** Writes that run at once; more of them would spend their time on each other's locks. */
const CONCURRENT_WRITES = 8;
const READ_TIMEOUT = 20_000;
const WRITE_TIMEOUT = 60_000;

/** Transactions on one database, their errors translated. Work may be run more than once, where the database asks for that. */
export class GraphTransactions {
  readonly #oneOfFew = pLimit(CONCURRENT_WRITES);

  constructor(
    readonly driver: Driver,
    readonly database: string | undefined,
  ) {}

  /** Runs work that changes nothing. */
  async read<T>(work: (query: Query) => Promise<T>): Promise<T> {
    const session = this.#session(neo4j.session.READ);
    try {
      return await session.executeRead((transaction) => work(queryIn(transaction)), {
        timeout: READ_TIMEOUT,
      });
    } catch (error) {
      throw translateDriverError(error);
    } finally {
      await session.close();
    }
  }

  /** Runs work that is written whole or not at all; with `rollBack` not at all, to find out what it would do. */
  write<T>(
    work: (query: Query) => Promise<T>,
    { rollBack = false }: { rollBack?: boolean } = {},
  ): Promise<T> {
    return this.#oneOfFew(async () => {
      const session = this.#session(neo4j.session.WRITE);
      const doWork = async (transaction: ManagedTransaction): Promise<T> => {
        const answer = await work(queryIn(transaction));
        if (rollBack) throw new RolledBack(answer);
        return answer;
      };
      try {
        return await session.executeWrite(doWork, { timeout: WRITE_TIMEOUT });
      } catch (error) {
        if (error instanceof RolledBack) return error.answer as T;
        throw translateDriverError(error);
      } finally {
        await session.close();
      }
    });
  }

  #session(defaultAccessMode: 'READ' | 'WRITE') {
    return this.driver.session({
      defaultAccessMode,
      ...(this.database === undefined ? {} : { database: this.database }),
    });
  }
}

/** Ends a transaction without writing, and carries out what it would have answered. */
class RolledBack extends Error {
  constructor(readonly answer: unknown) {
    super('Rolled back on purpose');
  }
}
