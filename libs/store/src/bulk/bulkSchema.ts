import neo4j from 'neo4j-driver';
import type { Sessions } from '../connection/driver.js';
import { translateDriverError } from '../connection/driverErrors.js';
import { readMigrations } from '../migrations/migration.js';
import { runMigrations } from '../migrations/runMigrations.js';

/** For one statement, in milliseconds: an index over millions takes minutes. */
const timeout = 60 * 60_000;

/** Lists that are there though they have no member; Neo4j's import leaves those out. */
const lists = {
  '(x:Actor)': ['aliasNames', 'aliasKinds', 'identifierSchemes', 'identifierValues'],
  '(x:Source)': ['authors'],
  '(:Actor)-[x]->(:Actor)': [
    'knownOn',
    'knownRanks',
    'knownOrigins',
    'knownDocuments',
    'knownPublishers',
    'knownStances',
    'knownSources',
    'knownBegins',
    'knownGapFlags',
  ],
};

/**
 * The statements that a graph which was loaded in bulk in today's shape still needs, each to be run by itself: empty lists, constraints and
 * indexes, and the record of the migrations. What else migrations do, they do to graphs of an earlier shape.
 */
export async function bulkSchema(): Promise<string[]> {
  const migrations = await readMigrations();
  return [
    ...Object.entries(lists).map(
      ([pattern, names]) =>
        `MATCH ${pattern} WHERE ${names.map((name) => `x.${name} IS NULL`).join(' OR ')} ` +
        `CALL (x) { SET ${names.map((name) => `x.${name} = coalesce(x.${name}, [])`).join(', ')} } IN TRANSACTIONS OF 5000 ROWS`,
    ),
    'CREATE CONSTRAINT migration_version IF NOT EXISTS FOR (m:Migration) REQUIRE m.version IS UNIQUE',
    ...migrations.flatMap(({ statements }) => statements).filter(isSchema),
    'CALL db.awaitIndexes(3600)',
    "MERGE (h:LogHead {id: 'log'}) SET h.sequence = coalesce(h.sequence, 0)",
    ...migrations.map(
      ({ version, name, checksum }) =>
        `MERGE (m:Migration {version: ${version}}) SET m.name = '${name}', m.checksum = '${checksum}', m.appliedAt = datetime()`,
    ),
    'CALL db.prepareForReplanning()',
  ];
}

const isSchema = (statement: string): boolean => /^\s*CREATE (CONSTRAINT|(\w+ )?INDEX) /u.test(statement);

/**
 * Gives a graph that was loaded in bulk what it still needs, and sees that no migration is left to do.
 * @param report called with the part that is done, from 0 to 1
 */
export async function applyBulkSchema(
  driver: Sessions,
  database: string | undefined,
  report: (fraction: number) => void,
): Promise<void> {
  const statements = await bulkSchema();
  const session = driver.session({
    defaultAccessMode: neo4j.session.WRITE,
    ...(database === undefined ? {} : { database }),
  });
  try {
    for (const [i, statement] of statements.entries()) {
      report(i / statements.length);
      await session.run(statement, {}, { timeout });
    }
  } catch (error) {
    throw translateDriverError(error);
  } finally {
    await session.close();
  }
  const left = await runMigrations(driver, database, () => {});
  if (left.length > 0)
    throw new Error(`Migrations were left to do: ${left.map(({ name }) => name).join(', ')}`);
}
