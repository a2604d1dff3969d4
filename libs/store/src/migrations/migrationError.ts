/** The schema cannot be brought to what this Entente needs. */
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
