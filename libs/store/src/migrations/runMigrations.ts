import neo4j, { Neo4jError, type Session, type Transaction } from 'neo4j-driver';
import type { Sessions } from '../connection/driver.js';
import { translateDriverError } from '../connection/driverErrors.js';
import { queryIn } from '../queries/query.js';
import { settleKnownDetails, settleOrigins } from './derivedValues.js';
import { type Migration, MigrationError, readMigrations } from './migration.js';
import { settleLog } from './settleLog.js';

/** For one statement, in milliseconds. */
const timeout = 10 * 60_000;
/** For all migrations of a large graph, while other processes wait for the lock. */
const lockTimeout = 6 * 60 * 60_000;

interface Applied {
  readonly version: number;
  readonly name: string;
  readonly checksum: string;
}

/**
 * Applies what is missing of cypher/migrations, in order, and waits until the indexes can be used. Processes that do it at the same
 * time wait for each other. A migration that was interrupted is run again from the start of its file.
 * @param report called with each migration before it is applied
 * @returns those that were applied
 * @throws MigrationError before anything is changed; UnavailableError
 */
export async function runMigrations(
  driver: Sessions,
  database: string | undefined,
  report: (step: { readonly text: string; readonly fraction?: number }) => void,
  folder?: string,
): Promise<Migration[]> {
  const migrations = await readMigrations(folder);
  const open = (): Session =>
    driver.session({
      defaultAccessMode: neo4j.session.WRITE,
      ...(database === undefined ? {} : { database }),
    });
  const lockSession = open();
  const work = open();
  try {
    if ((await missing(work, migrations)).length === 0) return [];
    await run(
      work,
      'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE',
    );
    const held = await lockMigrations(lockSession);
    const toApply = await missing(work, migrations);
    const hasContent = !(await isEmpty(work));
    for (const [index, migration] of toApply.entries()) {
      report({
        text: `Applying migration ${migration.version}, ${migration.name}`,
        fraction: index / toApply.length,
      });
      for (const statement of migration.statements) await run(work, statement);
      if (migration.name === 'known_details' && hasContent) {
        await settleKnownDetails((settle) =>
          work.executeWrite((transaction) => settle(queryIn(transaction)), { timeout }),
        );
      }
      await run(work, 'CALL db.awaitIndexes(600)');
      if (migration.name === 'one_voice_one_origin' && hasContent) {
        await settleOrigins((settle) =>
          work.executeWrite((transaction) => settle(queryIn(transaction)), { timeout }),
        );
      }
      if (migration.name === 'log_by_what_it_concerns') {
        await settleLog((settle) =>
          work.executeWrite((transaction) => settle(queryIn(transaction)), { timeout }),
        );
      }
      const { version, name, checksum } = migration;
      await run(
        work,
        'MERGE (m:Migration {version: $version}) SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()',
        { version: neo4j.int(version), name, checksum },
      );
    }
    await held.commit();
    return toApply;
  } catch (error) {
    throw translateDriverError(error);
  } finally {
    await lockSession.close();
    await work.close();
  }
}

/** Locks the node of version 0, which is not a migration, until the transaction ends or the process dies. */
async function lockMigrations(session: Session): Promise<Transaction> {
  for (const began = performance.now(); ;) {
    const held = await session.beginTransaction({ timeout: lockTimeout });
    try {
      await held.run('MERGE (m:Migration {version: 0}) SET m.turn = randomUUID()');
      return held;
    } catch (error) {
      await held.rollback().catch(() => undefined);
      // The database waits for a lock for less time than migrations of a large graph may take.
      if (!isLockTimeout(error) || performance.now() - began > lockTimeout) throw error;
    }
  }
}

/** Whether there is nothing that an earlier shape could have been given: planning the questions for each type takes seconds. */
async function isEmpty(session: Session): Promise<boolean> {
  const [row] = await session.executeRead((transaction) =>
    queryIn(transaction)<{ empty: boolean }>('graph-is-empty', {}),
  );
  return row?.empty ?? false;
}

const isLockTimeout = (error: unknown): boolean =>
  error instanceof Neo4jError && error.code.endsWith('.Transaction.LockAcquisitionTimeout');

async function missing(session: Session, migrations: readonly Migration[]): Promise<Migration[]> {
  const { records } = await session.executeRead((transaction) =>
    transaction.run<Applied>(
      'MATCH (m:Migration) WHERE m.version > 0 RETURN m.version AS version, m.name AS name, m.checksum AS checksum',
    ),
  );
  const applied = new Map(records.map((record) => [record.get('version'), record.toObject()]));
  for (const [version, { name, checksum }] of applied) {
    const migration = migrations.find((one) => one.version === version);
    if (!migration) {
      throw new MigrationError(
        'MIGRATION_UNKNOWN',
        `The database has migration ${version}, ${name}, which this Entente does not know: use the newer one that made it.`,
      );
    }
    if (migration.checksum !== checksum) {
      throw new MigrationError(
        'MIGRATION_CHANGED',
        `Migration ${version}, ${name}, was edited after it was applied to this database: restore the file, and write the change as a new migration.`,
      );
    }
  }
  return migrations.filter(({ version }) => !applied.has(version));
}

/** What makes transactions of its own, as what changes a whole graph does, runs in none. */
async function run(
  session: Session,
  statement: string,
  parameters: Record<string, unknown> = {},
): Promise<void> {
  if (/\bIN TRANSACTIONS\b/u.test(statement)) await session.run(statement, parameters, { timeout });
  else await session.executeWrite((transaction) => transaction.run(statement, parameters), { timeout });
}
