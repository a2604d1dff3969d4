import {
  type FilesReport,
  importFiles,
  type ImportTerms,
  type RecognisedFile,
  type RefusedRow,
} from '@entente/application';
import { quotedCell, readRecords } from '@entente/exchange';
import { DomainError, type ImportCounts, noRows, UnavailableError } from '@entente/model';
import { callerSignal, type GraphStore, type Semaphore, type Writer } from '@entente/store';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';

/** Imports that may wait or run at once, in all and of one client. */
const MOST_JOBS = 8;
const MOST_OF_ONE = 4;
/** Milliseconds for which it is told how an import ended. */
const KEPT = 10 * 60_000;
/** Letters of the file of refused rows. */
const LARGEST_REFUSED = 2 * 1024 * 1024;
/** Rows of it. */
const MOST_REFUSED = 50_000;
const MOST_ACTORS = 500;

/** How far an import is, as it is told. */
export interface JobProgress extends ImportCounts {
  readonly id: string;
  readonly state: 'WAITING' | 'RUNNING' | 'DONE' | 'STOPPED' | 'FAILED';
  /** Rows a second since it began to run. */
  readonly rate: number;
  readonly seconds: number;
}

/** How an import ended. */
export interface JobEnd {
  readonly report: FilesReport | null;
  /** Refused rows with what stands before the first row, to be mended and imported again; null where there are none, or too many. */
  readonly refusedFile: string | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

/** A file that was uploaded, and how it is to be taken in. */
export interface Upload {
  readonly id: string;
  readonly name: string;
  /** Where its bytes are; removed once it was read. */
  readonly path: string;
  readonly recognised: RecognisedFile;
  readonly terms: Pick<ImportTerms, 'onError' | 'whole' | 'dryRun' | 'mapping' | 'table' | 'format'>;
}

/** An import that was asked for over HTTP. */
export class ImportJob {
  readonly stop = new AbortController();
  state: JobProgress['state'] = 'WAITING';
  end: JobEnd | null = null;
  #counts = noRows;
  #began = performance.now();
  #ended: number | null = null;
  readonly finished: Promise<void>;

  constructor(
    readonly upload: Upload,
    readonly client: string,
    private readonly store: GraphStore,
    semaphore: Semaphore,
    readonly writer: Writer,
  ) {
    // It outlives the request that began it.
    this.finished = callerSignal.exit(() => this.#run(semaphore));
  }

  get progress(): JobProgress {
    const seconds = ((this.#ended ?? performance.now()) - this.#began) / 1000;
    return {
      ...this.#counts,
      id: this.upload.id,
      state: this.state,
      seconds: Math.round(seconds * 10) / 10,
      rate: seconds > 0 ? Math.round(this.#counts.read / seconds) : 0,
    };
  }

  async #run(semaphore: Semaphore): Promise<void> {
    const { id, name, path, terms } = this.upload;
    const refused: RefusedRow[] = [];
    try {
      const release = await semaphore.acquire(this.client, this.stop.signal);
      this.state = 'RUNNING';
      this.#began = performance.now();
      try {
        const report = await importFiles(
          this.store,
          [{ name, open: () => createReadStream(path) as AsyncIterable<Uint8Array> }],
          {
            ...terms,
            importId: id,
            signal: this.stop.signal,
            report: (soFar) => (this.#counts = soFar),
            onRefusedRow: (row) => refused.push(row),
            mostRefusedRows: MOST_REFUSED,
          },
          this.writer,
        );
        this.#counts = report;
        this.end = {
          report: cut(report),
          refusedFile: await this.#refusedFile(report, refused),
          error: null,
        };
        const isStopped =
          this.stop.signal.aborted ||
          (report.refused > 0 && (terms.onError === 'stop' || terms.whole === true) && terms.dryRun !== true);
        this.state = isStopped ? 'STOPPED' : 'DONE';
      } finally {
        release();
      }
    } catch (error) {
      const isStopped = this.stop.signal.aborted;
      this.state = isStopped ? 'STOPPED' : 'FAILED';
      this.end = { report: null, refusedFile: null, error: isStopped ? null : toError(error) };
      if (this.end.error?.code === 'INTERNAL_SERVER_ERROR') throw error;
    } finally {
      this.#ended = performance.now();
      await rm(path, { force: true });
    }
  }

  async #refusedFile(report: FilesReport, refused: readonly RefusedRow[]): Promise<string | null> {
    const [register] = report.registers;
    if (!register || refused.length === 0 || this.upload.recognised.format === 'claims-jsonl') return null;
    const isBook = /\.xls[xm]$/iu.test(this.upload.name);
    const lines: string[] = [];
    if (!isBook && register.headRows > 0) {
      const file = createReadStream(this.upload.path) as AsyncIterable<Uint8Array>;
      for await (const record of readRecords(file, 'rows')) {
        if (record.number > register.headRows) break;
        lines.push('text' in record ? record.text : '');
      }
    } else if (isBook && this.upload.recognised.table) {
      lines.push(this.upload.recognised.table.preview.columns.map(quotedCell).join(','));
    }
    lines.push(...refused.map(({ record }) => record));
    const text = `${lines.join('\n')}\n`;
    return text.length > LARGEST_REFUSED ? null : text;
  }
}

/** A report without the long tails of its lists. */
const cut = (report: FilesReport): FilesReport => ({
  ...report,
  refusals: report.refusals.slice(0, MOST_ACTORS),
  registers: report.registers.map((one) => ({
    ...one,
    actors: one.actors.slice(0, MOST_ACTORS),
    openNames: one.openNames.slice(0, MOST_ACTORS),
    sources: one.sources.slice(0, MOST_ACTORS),
  })),
});

const toError = (error: unknown): { code: string; message: string } =>
  error instanceof DomainError
    ? { code: error.code, message: error.message }
    : {
        code: 'INTERNAL_SERVER_ERROR',
        message: 'Something went wrong here; it is in the server’s log',
      };

/** The imports that were asked for over HTTP: those that wait or run, and for a while those that ended. */
export class ImportJobs {
  readonly #jobs = new Map<string, ImportJob>();
  /** Whose files are on their way here, one entry a file. */
  readonly #arriving: string[] = [];

  constructor(
    private readonly store: GraphStore,
    private readonly semaphore: Semaphore,
    private readonly onError: (error: unknown, id: string) => void,
  ) {}

  /** Keeps a place for a file while it arrives. @throws UnavailableError where too many arrive, wait or run */
  async whileArriving<T>(client: string, arrive: () => Promise<T>): Promise<T> {
    this.assertRoomFor(client);
    this.#arriving.push(client);
    try {
      return await arrive();
    } finally {
      this.#arriving.splice(this.#arriving.indexOf(client), 1);
    }
  }

  /** @throws UnavailableError where too many arrive, wait or run */
  assertRoomFor(client: string): void {
    const running = [...this.#jobs.values()].filter(({ end }) => end === null);
    const open = [...this.#arriving, ...running.map((job) => job.client)];
    const own = open.filter((one) => one === client).length;
    if (open.length < MOST_JOBS && own < MOST_OF_ONE) return;
    throw new UnavailableError(
      own >= MOST_OF_ONE
        ? `You have ${own} imports under way already; wait until one has ended`
        : 'Too many imports are under way; try again in a minute',
    );
  }

  begin(upload: Upload, client: string, writer: Writer): ImportJob {
    const job = new ImportJob(upload, client, this.store, this.semaphore, writer);
    this.#jobs.set(upload.id, job);
    void job.finished
      .catch((error: unknown) => this.onError(error, upload.id))
      .finally(() => setTimeout(() => this.#jobs.delete(upload.id), KEPT).unref());
    return job;
  }

  get(id: string): ImportJob | null {
    return this.#jobs.get(id) ?? null;
  }

  /** Stops all, and waits until what is being written is. */
  async stopAll(): Promise<void> {
    const jobs = [...this.#jobs.values()];
    for (const { stop } of jobs) stop.abort();
    await Promise.allSettled(jobs.map(({ finished }) => finished));
  }
}
