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
