import {
  type ImportReport,
  importRows,
  type LocateQuotes,
  type ParsedRow,
  parseClaims,
} from '@entente/exchange';
import type { CitationDraft, NonEmpty } from '@entente/model';
import type { GraphStore, Writer } from '@entente/store';
import { documentsOf, placeQuote } from './citations.js';

/** A file of claims JSONL; it is opened once a pass. */
export interface ClaimsFile {
  readonly name: string;
  readonly open: () => AsyncIterable<Uint8Array>;
}

/** Options of an import. */
export interface ImportTerms {
  /** stop: with the first refused row, nothing of its batch written. skip: past it. */
  readonly onError: 'stop' | 'skip';
  /** Only to say what would become of each row: nothing is written, and nothing stops it. */
  readonly dryRun?: boolean;
  /** Everything is one transaction: whole, or not at all. */
  readonly whole?: boolean;
  /** Called after each batch with the state of the import. */
  readonly report?: (soFar: ImportReport) => void;
}

/**
 * Takes files in, as often as wanted: what is there already is left as it is. Files may refer to each other in whichever order they are given.
 * Refusals are listed in the order of the files and their lines.
 */
export async function importFiles(
  store: GraphStore,
  files: readonly ClaimsFile[],
  { onError, dryRun = false, whole = false, report }: ImportTerms,
  writer: Writer,
): Promise<ImportReport> {
  const outcome = await importRows(
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
  // Batches are refused later than what cannot be read.
  const place = ({ file = '' }: { file?: string }): number => files.findIndex(({ name }) => name === file);
  return {
    ...outcome,
    refusals: [...outcome.refusals].sort((a, b) => place(a) - place(b) || a.line - b.line),
  };
}

/** How many times each of some files is read. */
export const passesOver = (files: readonly unknown[]): number => (files.length > 1 ? 2 : 1);

/** The rows of the files. Of several, claims come last, since any file may have the actors and sources that they name. */
async function* rowsOf(files: readonly ClaimsFile[]): AsyncGenerator<ParsedRow> {
  const passes = passesOver(files) > 1 ? [false, true] : [null];
  for (const claims of passes) {
    for (const { name, open } of files) {
      for await (const parsed of parseClaims(open(), name)) {
        if (claims === null || isClaim(parsed) === claims) yield parsed;
      }
    }
  }
}

const isClaim = (parsed: ParsedRow): boolean =>
  'row' in parsed && (parsed.row.kind === 'claim' || parsed.row.kind === 'quoted claim');

/** Finds quotes in the documents that come along, or are held. */
function locateIn(store: GraphStore): LocateQuotes {
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
