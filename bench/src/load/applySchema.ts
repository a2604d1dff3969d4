import { queryIn, readMigrations, runMigrations, settleActorKeys } from '@entente/store';
import { say } from './say.js';

import type { Driver } from '../measure/driver.js';

const timeout = 60 * 60_000;

/**
 * Gives a graph that was loaded in bulk the constraints and indexes of all migrations. What else migrations do, they do to graphs of an
 * earlier shape, and in one transaction, which a million relations are too many for; this graph was written in today's shape, which
 * checkWeights proves. Then the server's own `runMigrations` has to find nothing left to do.
 */
export async function applySchema(driver: Driver): Promise<void> {
  const migrations = await readMigrations();
  const session = driver.session();
  const run = (statement: string, parameters = {}) =>
    session.executeWrite((transaction) => transaction.run(statement, parameters), { timeout });
  try {
    await run(
      'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE',
    );
    const statements = migrations.flatMap((migration) => migration.statements).filter(isSchema);
    for (const [i, statement] of statements.entries()) {
      if (i % 10 === 0) say('Making constraints and indexes', i / statements.length);
      await run(statement);
    }
    await run('CALL db.awaitIndexes(3600)');
    await run("MERGE (h:LogHead {id: 'log'}) SET h.sequence = toInteger(0)");
    for (const { version, name, checksum } of migrations) {
      await run(
        'MERGE (m:Migration {version: toInteger($version)}) SET m.name = $name, m.checksum = $checksum, m.appliedAt = datetime()',
        { version, name, checksum },
      );
    }
    await settleActorKeys((settle) =>
      session.executeWrite((transaction) => settle(queryIn(transaction)), { timeout }),
    );
    await run('CALL db.prepareForReplanning()');
  } finally {
    await session.close();
  }
  const left = await runMigrations(driver, undefined, () => {});
  if (left.length > 0)
    throw new Error(`Migrations were left to do: ${left.map(({ name }) => name).join(', ')}`);
}

const isSchema = (statement: string): boolean => /^\s*CREATE (CONSTRAINT|(\w+ )?INDEX) /u.test(statement);
