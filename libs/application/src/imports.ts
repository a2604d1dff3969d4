import {
  type ActorMapping,
  type ImportReport,
  importRows,
  type LocateQuotes,
  type ParsedRow,
  parseClaims,
  type Refusal,
  type TableSpec,
} from '@entente/exchange';
import {
  type CitationDraft,
  type ImportCounts,
  InvalidInputError,
  newId,
  type NonEmpty,
  noRows,
} from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import { documentsOf, placeQuote } from './citations.js';
import { formatsOf, type ImportFormat, type KnownFile } from './importFormats.js';
import { ImportRun } from './importRun.js';
import type { ImportFile } from './registers/fileSource.js';
import { importRegister, type RegisterTerms } from './registers/importRegister.js';
import type { RefusedRow, RegisterReport } from './registers/registerReport.js';

/** What became of an import: of all its files together, and of each register. read = written + unchanged + changed + refused + leftOut + left. */
export interface FilesReport extends ImportReport {
  /** Claims that an earlier release said otherwise. */
  readonly changed: number;
  /** Rows that can be read and are no relation, as those with no second actor; the registers' reports say why. */
  readonly leftOut: number;
  readonly registers: readonly RegisterReport[];
  /** By which it can be looked up and undone; null for a dry run. */
  readonly importId: string | null;
}

/** Options of an import. */
export interface ImportTerms {
  /** stop: with the first refused row, nothing of its batch written. skip: past it. */
  readonly onError: 'stop' | 'skip';
  /** Only to say what would become of each row: nothing is written, and nothing stops it. */
  readonly dryRun?: boolean;
  /** Everything is one transaction: with a refused row nothing is written, and with `skip` all that are refused are named. Not for several registers. */
  readonly whole?: boolean;
  /** Of every file; by default it is found out from each one's content. */
  readonly format?: ImportFormat;
  /** What names in registers mean. */
  readonly mapping?: ActorMapping;
  /** What the columns of tables of one's own are; without it, as they were read the last time. */
  readonly table?: TableSpec;
  /** Called after each batch with what became of the rows so far. */
  readonly report?: (soFar: ImportCounts) => void;
  /** The id that the import gets; else a new one. */
  readonly importId?: string;
  /** Called with each refused row of a register once its file has been read. */
  readonly onRefusedRow?: (row: RefusedRow) => void;
  /** Where a register has more refused rows than this, none is told; without it, all are. */
  readonly mostRefusedRows?: number;
  /** Ends the import after the batch that is being written; what is written stays, and running it again does the rest. */
  readonly signal?: AbortSignal;
}

/**
 * Takes files in, as often as wanted: what is there already is left as it is, and a later release of a register changes what it says otherwise.
 * Files of claims may refer to each other in whichever order they are given. Refusals are listed in the order of the files and their lines.
 *
 * @throws InvalidInputError for a file of no known format
 */
export async function importFiles(
  store: GraphStore,
  files: readonly ImportFile[],
  terms: ImportTerms,
  writer: Writer,
): Promise<FilesReport> {
  const known = await formatsOf(store, files, terms);
  if (terms.whole === true && known.length > 1 && known.some(({ register }) => register !== null)) {
    throw new InvalidInputError(
      'Of several files only claims JSONL is taken in all or nothing; give registers and tables one by one',
    );
  }
  if (terms.dryRun === true) return { ...(await take(store, known, terms, writer)), importId: null };
  const importId = terms.importId ?? newId('import');
  const run = await ImportRun.begin(
    store,
    importId,
    known.map(({ file: { name }, register }) => ({ name, format: register?.format ?? 'claims-jsonl' })),
    known.find(({ table }) => table !== null)?.table ?? null,
    writer,
  );
  try {
    const hashed = known.map((one, i) => ({ ...one, file: run.hashing(one.file, i) }));
    const report = (soFar: ImportCounts): void => {
      run.count(soFar);
      terms.report?.(soFar);
    };
    const taken = await take(store, hashed, { ...terms, report }, { ...writer, importId });
    const isStopped =
      terms.signal?.aborted === true ||
      (taken.refused > 0 && (terms.onError === 'stop' || terms.whole === true));
    await run.end(isStopped ? 'STOPPED' : 'DONE', taken);
    return { ...taken, importId };
  } catch (error) {
    await run.fail(error);
    throw error;
  }
}

async function take(
  store: GraphStore,
  known: readonly KnownFile[],
  terms: ImportTerms,
  writer: Writer,
): Promise<Omit<FilesReport, 'importId'>> {
  const {
    onError,
    dryRun = false,
    whole = false,
    mapping = new Map(),
    report,
    onRefusedRow = null,
    mostRefusedRows = Infinity,
    signal = null,
  } = terms;
  const total = { read: 0, written: 0, unchanged: 0, changed: 0, refused: 0, leftOut: 0, left: 0 };
  const refusals: Refusal[] = [];
  const reports: RegisterReport[] = [];
  const tell = (its: Partial<ImportCounts>): void => {
    const soFar = { ...total };
    add(soFar, { ...noRows, ...its });
    report?.(soFar);
  };
  const claims = known.flatMap(({ file, register }) => (register === null ? [file] : []));
  if (claims.length > 0) {
    const { refusals: first, ...counts } = await importClaims(
      store,
      claims,
      { onError, dryRun, whole, report: ({ refusals: _, ...its }) => tell(its), signal },
      writer,
    );
    add(total, { ...noRows, ...counts });
    refusals.push(...first);
  }
  const own: RegisterTerms = {
    onError: dryRun ? 'skip' : onError,
    dryRun,
    whole: whole && !dryRun,
    mapping,
    report: tell,
    onRefusedRow,
    mostRefusedRows,
    signal,
  };
  for (const { file, register, head } of known) {
    if (register === null) continue;
    if (signal?.aborted || (own.onError === 'stop' && total.refused > 0)) break;
    const { refusals: its, ...counts } = await importRegister(store, file, { register, head }, own, writer);
    reports.push(counts);
    add(total, counts);
    refusals.push(...its);
  }
  const place = ({ file = '' }: { file?: string }): number =>
    known.findIndex(({ file: { name } }) => name === file);
  // Batches are refused later than what cannot be read.
  refusals.sort((a, b) => place(a) - place(b) || a.line - b.line);
  return { ...total, refusals: refusals.slice(0, 1000), registers: reports };
}

function add(total: { -readonly [K in keyof ImportCounts]: number }, more: ImportCounts): void {
  for (const key of Object.keys(total) as (keyof ImportCounts)[]) total[key] += more[key];
}

interface ClaimsTerms {
  readonly onError: 'stop' | 'skip';
  readonly dryRun: boolean;
  readonly whole: boolean;
  readonly report: (soFar: ImportReport) => void;
  readonly signal: AbortSignal | null;
}

async function importClaims(
  store: GraphStore,
  files: readonly ImportFile[],
  { onError, dryRun, whole, report, signal }: ClaimsTerms,
  writer: Writer,
): Promise<ImportReport> {
  return importRows(
    rowsOf(files),
    (batch, { atomic }) => store.importBatch(batch, { atomic, dryRun }, writer),
    {
      // Nothing of a dry run stays for the next batch to build on, so it is one batch; and it is asked for to learn of every fault.
      onError: dryRun ? 'skip' : onError,
      ...(dryRun ? { batchSize: Infinity } : { whole }),
      locate: locateIn(store),
      report,
      signal,
    },
  );
}

/** The rows of the files. Of several, claims come last, since any file may have the actors and sources that they name. */
async function* rowsOf(files: readonly ImportFile[]): AsyncGenerator<ParsedRow> {
  const passes = files.length > 1 ? [false, true] : [null];
  for (const claims of passes) {
    for (const { name, open } of files) {
      for await (const parsed of parseClaims(open(claims === false ? 'look' : 'read'), name)) {
        if (claims === null || isClaim(parsed) === claims) yield parsed;
      }
    }
  }
}

const isClaim = (parsed: ParsedRow): boolean =>
  'row' in parsed && (parsed.row.kind === 'claim' || parsed.row.kind === 'quoted claim');

/** Finds quotes in the documents that come along, or are held. */
export function locateIn(store: Pick<GraphStore, 'documentText'>): LocateQuotes {
  const read = documentsOf(store);
  return async ({ relation, claim, citations }, sources) => {
    const place = async (citation: (typeof citations)[0], i: number): Promise<CitationDraft> => {
      if (!('quote' in citation)) return citation;
      const coming = sources.get(citation.sourceId)?.document?.text;
      const text = coming ?? (await read(citation.sourceId, `citations.${i}.source`));
      return { id: citation.id, ...placeQuote(citation, text, `citations.${i}.quote`) };
    };
    const [first, ...others] = citations;
    const placed: NonEmpty<CitationDraft> = [await place(first, 0)];
    const rest: CitationDraft[] = [];
    for (const [i, citation] of others.entries()) rest.push(await place(citation, i + 1));
    return { kind: 'claim', relation, claim: { ...claim, citations: [...placed, ...rest] } };
  };
}
