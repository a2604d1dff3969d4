import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { cypherDirectory } from '../queries/cypherDirectory.js';
import type { Migration } from './migration.js';
import { MigrationError } from './migrationError.js';
import { splitStatements } from './splitStatements.js';

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
