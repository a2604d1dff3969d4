import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cypherDirectory } from '../queries/loadQuery.js';

/** One step of the database's schema, from cypher/migrations/V001__name.cypher. */
export interface Migration {
  /** From 1, without a gap. */
  readonly version: number;
  readonly name: string;
  /** SHA-256 of the file, in hexadecimal. */
  readonly checksum: string;
  /** Each can be run again when a run was cut off after it. */
  readonly statements: readonly string[];
}

/** The schema cannot be migrated to what this version needs. */
export class MigrationError extends Error {
  constructor(
    readonly code:
      /** A file was edited after it was applied. */
      | 'MIGRATION_CHANGED'
      /** The database has a migration that this Entente does not know. */
      | 'MIGRATION_UNKNOWN'
      /** The files are not V001, V002, … */
      | 'MIGRATION_FILES',
    message: string,
  ) {
    super(message);
    this.name = 'MigrationError';
  }
}

/** The statements of a Cypher file: each ends with a semicolon at the end of a line; lines that are comments are left out. */
export function splitStatements(text: string): string[] {
  return text
    .split(/\r?\n/)
    .filter((line) => !line.trimStart().startsWith('//'))
    .join('\n')
    .split(/;[ \t]*(?:\n|$)/)
    .map((statement) => statement.trim())
    .filter((statement) => statement !== '');
}

/**
 * Reads the migrations of a folder, in order; those of cypher/migrations, where no other is given.
 * @throws MigrationError MIGRATION_FILES
 */
export async function readMigrations(folder = join(cypherDirectory, 'migrations')): Promise<Migration[]> {
  const files = (await readdir(folder)).filter((file) => file.endsWith('.cypher')).sort();
  return Promise.all(
    files.map(async (file, index) => {
      const [, digits, name] = /^V(\d{3})__([a-z0-9_]+)\.cypher$/.exec(file) ?? [];
      if (digits === undefined || name === undefined || Number(digits) !== index + 1) {
        const expected = `V${String(index + 1).padStart(3, '0')}__what_it_does.cypher`;
        throw new MigrationError(
          'MIGRATION_FILES',
          `${join(folder, file)} stands where ${expected} is expected.`,
        );
      }
      // A checkout with other line ends is the same migration.
      const text = (await readFile(join(folder, file), 'utf8')).replaceAll('\r\n', '\n');
      const checksum = createHash('sha256').update(text).digest('hex');
      return { version: index + 1, name, checksum, statements: splitStatements(text) };
    }),
  );
}
