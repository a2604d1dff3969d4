import {
  type ActorMapping,
  type FileHead,
  type ImportReport,
  importRows,
  type LocateQuotes,
  type ParsedRow,
  parseClaims,
  type Refusal,
  type Register,
  type RegisterFormat,
  registerOf,
  registers,
} from '@entente/exchange';
import { type CitationDraft, InvalidInputError, type NonEmpty } from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import { documentsOf, placeQuote } from './citations.js';
import type { ImportFile } from './registers/fileSource.js';
import { importRegister, type RegisterTerms } from './registers/importRegister.js';
import type { RefusedRow, RegisterReport } from './registers/registerReport.js';
import { readHead } from './registers/readHead.js';

/** Formats that are taken in: claims JSONL, Entente's own, and the registers and events of others. */
export type ImportFormat = 'claims-jsonl' | RegisterFormat;

/** Every format that is taken in. */
export const importFormats: readonly ImportFormat[] = [
  'claims-jsonl',
  ...registers.map(({ format }) => format),
];

/** What became of an import: of all its files together, and of each register. read = written + unchanged + changed + refused + leftOut + left. */
export interface FilesReport extends ImportReport {
  /** Claims that an earlier release said otherwise. */
  readonly changed: number;
  /** Rows that can be read and are no relation, as those with no second actor; the registers' reports say why. */
  readonly leftOut: number;
  readonly registers: readonly RegisterReport[];
}

/** Options of an import. */
export interface ImportTerms {
  /** stop: with the first refused row, nothing of its batch written. skip: past it. */
  readonly onError: 'stop' | 'skip';
  /** Only to say what would become of each row: nothing is written, and nothing stops it. */
  readonly dryRun?: boolean;
  /** Everything is one transaction: whole, or not at all. */
  readonly whole?: boolean;
  /** Of every file; by default it is found out from each one's content. */
  readonly format?: ImportFormat;
  /** What names in registers mean. */
  readonly mapping?: ActorMapping;
  /** Called after each batch with the rows that were read. */
  readonly report?: (soFar: { readonly read: number }) => void;
  /** Called with each refused row of a register once its file has been read. */
  readonly onRefusedRow?: (row: RefusedRow) => void;
  /** Ends the import of registers after the batch that is being written; what is written stays, and running it again does the rest. */
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
  const {
    onError,
    dryRun = false,
    whole = false,
    mapping = new Map(),
    report,
    onRefusedRow = null,
    signal = null,
  } = terms;
  const known = await formatsOf(files, terms.format);
  const total = { read: 0, written: 0, unchanged: 0, changed: 0, refused: 0, leftOut: 0, left: 0 };
  const refusals: Refusal[] = [];
  const reports: RegisterReport[] = [];
  const claims = known.flatMap(({ file, register }) => (register === null ? [file] : []));
  if (claims.length > 0) {
    const { refusals: first, ...counts } = await importClaims(
      store,
      claims,
      { onError, dryRun, whole, ...(report ? { report } : {}) },
      writer,
    );
    add(total, { ...counts, changed: 0, leftOut: 0 });
    refusals.push(...first);
  }
  const own: RegisterTerms = {
    onError: dryRun ? 'skip' : onError,
    dryRun,
    whole: whole && !dryRun,
    mapping,
    report: (read) => report?.({ read: total.read + read }),
    onRefusedRow,
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
  const place = ({ file = '' }: { file?: string }): number => files.findIndex(({ name }) => name === file);
  // Batches are refused later than what cannot be read.
  refusals.sort((a, b) => place(a) - place(b) || a.line - b.line);
  return { ...total, refusals: refusals.slice(0, 1000), registers: reports };
}

type Totals = Pick<
  FilesReport,
  'read' | 'written' | 'unchanged' | 'changed' | 'refused' | 'leftOut' | 'left'
>;

function add(total: { -readonly [K in keyof Totals]: number }, more: Totals): void {
  for (const key of Object.keys(total) as (keyof Totals)[]) total[key] += more[key];
}

interface KnownFile {
  readonly file: ImportFile;
  /** Null for claims JSONL. */
  readonly register: Register | null;
  readonly head: FileHead;
}

/** What each file is, as is said or by how it begins. */
async function formatsOf(
  files: readonly ImportFile[],
  format: ImportFormat | undefined,
): Promise<KnownFile[]> {
  const known: KnownFile[] = [];
  for (const file of files) {
    if (format === 'claims-jsonl') {
      known.push({ file, register: null, head: [] });
      continue;
    }
    const head = await readHead(file);
    const register =
      format === undefined ? registerOf(head) : (registers.find((one) => one.format === format) ?? null);
    // What begins like an object of JSON, and what has nothing in it, is held to be claims.
    if (register === null && head.some((line) => !/^\s*(?:\{|$)/u.test(line))) {
      throw new InvalidInputError(
        `${file.name} is of no known format; known are claims JSONL, ${registers.map(({ title }) => title).join(', ')}. Say which by --format, if its beginning is odd`,
      );
    }
    known.push({ file, register, head });
  }
  return known;
}

async function importClaims(
  store: GraphStore,
  files: readonly ImportFile[],
  { onError, dryRun = false, whole = false, report }: ImportTerms,
  writer: Writer,
): Promise<ImportReport> {
  return importRows(
    rowsOf(files),
    (batch, { atomic }) => store.importBatch(batch, { atomic, dryRun }, writer),
    {
      // Nothing of a dry run stays for the next batch to build on, so it is one batch; and it is asked for to learn of every fault.
      onError: dryRun ? 'skip' : onError,
      ...(dryRun || whole ? { batchSize: Infinity } : {}),
      locate: locateIn(store),
      ...(report ? { report } : {}),
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
