/** How far an import is. */
export const ImportState = {
  /** It is being read. */
  RUNNING: 'RUNNING',
  /** Every row was read. */
  DONE: 'DONE',
  /** It ended before the end of its files: at a refused row, or since somebody stopped it. What was written stays. */
  STOPPED: 'STOPPED',
  /** An error ended it. What was written stays. */
  FAILED: 'FAILED',
  /** Whatever ran it is gone. What was written stays. */
  INTERRUPTED: 'INTERRUPTED',
  /** A part of what it wrote was taken back. */
  UNDOING: 'UNDOING',
  /** What it wrote was taken back, as far as it stood as the import left it. */
  UNDONE: 'UNDONE',
} as const;
export type ImportState = (typeof ImportState)[keyof typeof ImportState];

/** Rows of an import: read = written + unchanged + changed + refused + leftOut + left, once it has ended. */
export interface ImportCounts {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  /** Those that an earlier file said otherwise. */
  readonly changed: number;
  readonly refused: number;
  /** Those that can be read and are no relation. */
  readonly leftOut: number;
  /** Those that were read and then left, since the import had stopped. */
  readonly left: number;
}

/** The counts of an import of which no row was read yet. */
export const noRows: ImportCounts = {
  read: 0,
  written: 0,
  unchanged: 0,
  changed: 0,
  refused: 0,
  leftOut: 0,
  left: 0,
};

/** A file of an import. */
export interface ImportedFile {
  readonly name: string;
  /** Of its bytes; null until they were read to the end. */
  readonly sha256: string | null;
  readonly format: string;
}

/** An import: who took which files in, and when. Entries of the log have its id. */
export interface ImportRecord extends ImportCounts {
  readonly id: string;
  readonly files: readonly ImportedFile[];
  readonly state: ImportState;
  /** ISO 8601 in UTC. */
  readonly startedAt: string;
  /** When it was last heard of; once it has ended, when it did. */
  readonly seenAt: string;
  readonly by: string;
  /** The process that runs it, by a name that others on its machine can tell it by; null once it has ended, and where the system has none. */
  readonly process: string | null;
  /** What ended it, where an error did. */
  readonly error: string | null;
  /** What the columns of a table were, by which it is read again; null for other formats. */
  readonly table: ImportedTable | null;
}

/** How a table was read. */
export interface ImportedTable {
  /** The same for tables with the same columns. */
  readonly signature: string;
  /** JSON. */
  readonly spec: string;
}

/** The format of a file that filled an empty store in bulk: the entries of the log do not name its import, so it is taken back only with the store. */
export const BULK_FORMAT = 'claims-jsonl-bulk';
