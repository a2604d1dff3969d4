import { createHash } from 'node:crypto';
import {
  ConflictError,
  DomainError,
  type ImportCounts,
  type ImportedTable,
  type ImportRecord,
  ImportState,
  noRows,
} from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import type { ImportFile } from './registers/fileSource.js';
import { isGone, nameOfThisProcess } from './runningProcess.js';

/** Milliseconds after which a running import says how far it is. */
const HEARTBEAT = 2_000;
/** Milliseconds without a word after which whatever ran an import is taken to be gone: longer than a batch may take. */
const LONGEST_SILENCE = 90_000;

type ImportStore = Pick<GraphStore, 'keepImportProgress' | 'logImport'>;

/** An import while it runs: keeps how far it is, so that others see it, and that it began and ended, in the log. */
export class ImportRun {
  #record: ImportRecord;
  #isEnded = false;
  /** Whether it was taken for dead meanwhile, and others may undo it. */
  #isTakenForDead = false;
  #keeping: Promise<void> | null = null;
  readonly #heart: NodeJS.Timeout;

  private constructor(
    private readonly store: ImportStore,
    record: ImportRecord,
    private readonly writer: Writer,
  ) {
    this.#record = record;
    this.#heart = setInterval(() => this.#keep(), HEARTBEAT);
    this.#heart.unref();
  }

  static async begin(
    store: ImportStore,
    id: string,
    files: readonly { readonly name: string; readonly format: string }[],
    table: ImportedTable | null,
    writer: Writer,
  ): Promise<ImportRun> {
    const now = new Date().toISOString();
    const record: ImportRecord = {
      id,
      files: files.map(({ name, format }) => ({ name: name.replace(/^.*[\\/]/u, ''), format, sha256: null })),
      state: ImportState.RUNNING,
      startedAt: now,
      seenAt: now,
      by: writer.by,
      process: nameOfThisProcess(),
      error: null,
      table,
      ...noRows,
    };
    const own = { ...writer, importId: id };
    await store.logImport('beginImport', record, own);
    return new ImportRun(store, record, own);
  }

  /** The same file, by its place among those of the import; the first time that it is read to its end, its hash is known. */
  hashing(file: ImportFile, place: number): ImportFile {
    const know = (sha256: string): void => {
      const files = this.#record.files.map((one, i) =>
        i === place && one.sha256 === null ? { ...one, sha256 } : one,
      );
      this.#record = { ...this.#record, files };
    };
    return {
      name: file.name,
      open: async function* (purpose) {
        const hash = createHash('sha256');
        for await (const chunk of file.open(purpose)) {
          hash.update(chunk);
          yield chunk;
        }
        know(hash.digest('hex'));
      },
    };
  }

  /** @throws ConflictError where it was taken for dead meanwhile: what it would write now would be left over when it is undone */
  count(counts: ImportCounts): void {
    if (this.#isTakenForDead) {
      throw new ConflictError(
        'This import said nothing for a minute and a half and was taken for dead; it is undone or was, and writes no more. Import the file again',
      );
    }
    this.#record = { ...this.#record, ...pick(counts) };
  }

  #keep(): void {
    // One at a time: an earlier one that is slow must not be written over the end.
    if (this.#isEnded || this.#keeping !== null) return;
    this.#record = { ...this.#record, seenAt: new Date().toISOString() };
    // Where the database is away, the import itself says so.
    this.#keeping = this.store
      .keepImportProgress(this.#record)
      .then((isRunning) => void (this.#isTakenForDead ||= !isRunning))
      .catch(() => undefined)
      .finally(() => (this.#keeping = null));
  }

  async end(state: ImportState, counts: ImportCounts, error: string | null = null): Promise<void> {
    this.#isEnded = true;
    clearInterval(this.#heart);
    await this.#keeping;
    // What became of it is for others to say.
    if (this.#isTakenForDead) return;
    const seenAt = new Date().toISOString();
    this.#record = { ...this.#record, ...pick(counts), state, process: null, seenAt, error };
    await this.store.logImport('endImport', this.#record, this.writer);
  }

  /** Ends it by an error, as far as the database is there to keep that. */
  async fail(error: unknown): Promise<void> {
    const why = error instanceof DomainError ? error.message : 'An error ended it';
    await this.end(ImportState.FAILED, this.#record, why).catch(() => undefined);
  }
}

const pick = ({ read, written, unchanged, changed, refused, leftOut, left }: ImportCounts): ImportCounts => ({
  read,
  written,
  unchanged,
  changed,
  refused,
  leftOut,
  left,
});

/** An import as it stands: one whose process is gone, or that has said nothing for long, runs no more. */
export function importNow({ process, ...record }: ImportRecord): ImportRecord {
  const isOver = (): boolean =>
    Date.now() - Date.parse(record.seenAt) > LONGEST_SILENCE || (process !== null && isGone(process));
  const state = record.state === ImportState.RUNNING && isOver() ? ImportState.INTERRUPTED : record.state;
  // Which process it is says nothing to whoever asks.
  return { ...record, state, process: null };
}
