import { setTimeout as sleep } from 'node:timers/promises';
import neo4j, { Neo4jError, type Session } from 'neo4j-driver';
import pLimit from 'p-limit';
import { type EachRow, eachRowIn, type Query, queryIn } from '../queries/query.js';
import { callerSignal, untilCallerLeaves } from './caller.js';
import type { Sessions } from './driver.js';
import { isOutOfMemory, MET_DELETED, translateDriverError } from './driverErrors.js';
import { InconsistentReadError } from './inconsistentRead.js';
import { Semaphore } from './semaphore.js';

/** Writes at once from one process: more only wait for each other's locks. */
const CONCURRENT_WRITES = 8;
/**
 * Questions at once from one process, fewer than the pool has connections, and of one caller: a request with a hundred fields that ask for
 * something each would leave others none.
 */
const CONCURRENT_READS = { total: 40, perClient: 8, longestQueue: Infinity };
const READ_TIMEOUT = 20_000;
const WRITE_TIMEOUT = 60_000;
/** The timeout for reads of a request: a little less than a caller waits, so that they end even if they cannot be cancelled. */
const CALLERS_TIMEOUT = 8_500;
/** Milliseconds for which a lost connection, or a read that met a deletion, is retried before the error is reported: a caller is answered within five seconds. */
const PATIENCE = 2_000;
/** Milliseconds for which a transaction is tried again that was given up for another, as happens where two wait for each other. */
const PATIENCE_WITH_OTHERS = 8_000;
/** How often a read that meets deletions is tried at least. */
const FEWEST_READS = 4;
const SHORTEST_PAUSE = 40;
const LONGEST_PAUSE = 800;

type Mode = 'READ' | 'WRITE';

/** Transactions on one database, their errors translated. Work may be run more than once, where the database asks for that. */
export class GraphTransactions {
  readonly #oneOfFew = pLimit(CONCURRENT_WRITES);
  readonly #reads = new Semaphore(CONCURRENT_READS);

  constructor(
    readonly driver: Sessions,
    readonly database: string | undefined,
  ) {}

  /**
   * Runs work that changes nothing, each of its queries by itself. A transaction around them would not have them see the same moment, as
   * Neo4j reads what is committed; and to begin and to end it are two trips, which take longer than most questions.
   */
  async read<T>(work: (query: Query) => Promise<T>): Promise<T> {
    return this.#read((session) => work(queryIn(session, { timeout: limit(READ_TIMEOUT) })));
  }

  /** Reads a column row by row, for what has too many rows to keep. Where it is tried again, it begins again at the first row. */
  each(query: EachRow, take: (value: unknown) => void): Promise<void> {
    return this.#read((session) => eachRowIn(session, { timeout: limit(READ_TIMEOUT) }, query, take));
  }

  /** Runs work in a transaction that holds whole or not at all; with `rollBack`, only to see what would come of it. */
  async write<T>(
    work: (query: Query) => Promise<T>,
    { rollBack = false }: { rollBack?: boolean } = {},
  ): Promise<T> {
    const inTransaction = async (session: Session): Promise<T> => {
      const transaction = await session.beginTransaction({ timeout: limit(WRITE_TIMEOUT) });
      try {
        const answer = await work(queryIn(transaction));
        if (rollBack) await transaction.rollback();
        else await transaction.commit();
        return answer;
      } catch (error) {
        if (transaction.isOpen()) await transaction.rollback().catch(() => undefined);
        throw error;
      }
    };
    await this.driver.assertRoom?.();
    // Waiting for the semaphore ends, too, when the caller leaves.
    return untilCallerLeaves(() => this.#oneOfFew(() => this.#tryAgain('WRITE', inTransaction)));
  }

  #read<T>(ask: (session: Session) => Promise<T>): Promise<T> {
    const caller = callerSignal.getStore();
    return untilCallerLeaves(() => this.#reads.run(caller, () => this.#tryAgain('READ', ask)));
  }

  async #tryAgain<T>(mode: Mode, work: (session: Session) => Promise<T>): Promise<T> {
    const began = performance.now();
    for (let tries = 1, pause = SHORTEST_PAUSE; ; tries += 1, pause = Math.min(2 * pause, LONGEST_PAUSE)) {
      const session = this.#session(mode);
      try {
        return await untilCallerLeaves(
          () => work(session),
          () => endQuietly(session),
        );
      } catch (error) {
        const isLast = performance.now() - began > patienceWith(error, mode);
        // A read of everything may take as long as the patience: it meets what is deleted at most a few times.
        if (isLast && !(metDeletion(error, mode) && tries < FEWEST_READS))
          throw translateDriverError(error, mode);
      } finally {
        endQuietly(session);
      }
      // Those who got into each other's way do not come again at the same moment.
      await sleep(pause * (0.5 + Math.random()));
    }
  }

  #session(defaultAccessMode: Mode): Session {
    return this.driver.session({
      defaultAccessMode,
      ...(this.database === undefined ? {} : { database: this.database }),
    });
  }
}

const limit = (timeout: number): number => (callerSignal.getStore() ? CALLERS_TIMEOUT : timeout);

/** For how many milliseconds work that ended in an error is tried again. A read that met a deletion finds it done. */
function patienceWith(error: unknown, mode: Mode): number {
  if (metDeletion(error, mode)) return PATIENCE;
  if (!(error instanceof Neo4jError)) return -1;
  if (!neo4j.isRetryableError(error) || isOutOfMemory(error.code)) return -1;
  return error.code.startsWith('Neo.TransientError.Transaction.') ? PATIENCE_WITH_OTHERS : PATIENCE;
}

const metDeletion = (error: unknown, mode: Mode): boolean =>
  error instanceof InconsistentReadError ||
  (mode === 'READ' && error instanceof Neo4jError && error.code === MET_DELETED);

/** Ends a session, and with it what runs in it, without waiting for that. */
function endQuietly(session: Session): void {
  session.close().catch(() => undefined);
}
