import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { locateQuote, sealQuote } from '@entente/documents';
import {
  type ImportReport,
  importRows,
  type LocateQuotes,
  type ParsedRow,
  parseClaims,
} from '@entente/exchange';
import { AnchorNotFoundError, type CitationDraft, type NonEmpty, NotFoundError } from '@entente/model';
import type { GraphStore } from '@entente/store';
import { type Command, Option } from 'commander';
import { readConfig } from '../config.js';
import { printableJson, printableLine } from '../printable.js';
import { type ImportProgress, showProgress } from '../showProgress.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { withGraph } from '../withGraph.js';
import { writer } from '../writer.js';

interface Options {
  readonly dryRun?: true;
  readonly onError: 'stop' | 'skip';
  readonly json?: true;
}

/** `entente import`: takes files in. Exit code 1 where a row was refused. */
export function addImport(program: Command, terminal: Terminal): void {
  program
    .command('import')
    .description(
      'take files in; what is there already is left as it is, so that a file may be taken in again',
    )
    .argument('<file...>', 'several files may refer to each other, in whichever order they are given')
    .addOption(
      new Option('--format <format>', 'file format').choices(['claims-jsonl']).default('claims-jsonl'),
    )
    .option('--dry-run', 'only say what would become of each row')
    .addOption(
      new Option(
        '--on-error <what>',
        'stop with the first refused row, nothing of its batch written, or skip it',
      )
        .choices(['stop', 'skip'])
        .default('stop'),
    )
    .option('--json', 'print the report as JSON')
    .action(async (files: string[], options: Options) => {
      const bytes = await sizeOf(files);
      const report = await withGraph(readConfig(), terminal, async (store) => {
        const progress = showProgress(terminal.err, bytes);
        try {
          return inOrderOfLines(await take(store, files, options, progress), files);
        } finally {
          progress.stop();
        }
      });
      const dryRun = options.dryRun === true;
      terminal.out.write(options.json ? printableJson({ dryRun, ...report }) : describe(report, dryRun));
      if (report.refused > 0) process.exitCode = 1;
    });
}

/** @throws UsageError for what is no file. */
async function sizeOf(files: readonly string[]): Promise<number> {
  let bytes = 0;
  for (const file of files) {
    const found = await stat(file).catch(() => null);
    if (!found?.isFile()) throw new UsageError(`${file} is no file that can be read`);
    bytes += found.size;
  }
  return bytes;
}

function take(
  store: GraphStore,
  files: readonly string[],
  { dryRun = false, onError }: { dryRun?: boolean; onError: 'stop' | 'skip' },
  progress: ImportProgress,
): Promise<ImportReport> {
  return importRows(
    rowsOf(files, progress),
    (batch, { atomic }) => store.importBatch(batch, { atomic, dryRun }, writer),
    {
      // Nothing of a dry run stays for the next batch to build on, so it is one batch; and it is asked for to learn of every fault.
      ...(dryRun ? { onError: 'skip', batchSize: Infinity } : { onError }),
      locate: locateIn(store),
      report: ({ read }) => progress.rows(read),
    },
  );
}

/** Finds quotes in the documents that come along, or are held. That read last is kept, since citations come document by document. */
function locateIn(store: GraphStore): LocateQuotes {
  let latest: { readonly sourceId: string; readonly text: string | null } | null = null;
  return async ({ relation, claim, citations }, sources) => {
    const [first, ...others] = citations;
    const place = async (citation: typeof first, i: number): Promise<CitationDraft> => {
      if (!('quote' in citation)) return citation;
      const { id, sourceId, quote, prefix, suffix } = citation;
      const coming = sources.get(sourceId)?.document?.text;
      if (coming === undefined && latest?.sourceId !== sourceId) {
        latest = { sourceId, text: await documentOf(store, sourceId, i) };
      }
      const text = coming ?? latest?.text ?? null;
      if (text === null) {
        throw new AnchorNotFoundError(
          `The document of ${sourceId} is not held, so the quote cannot be found in it. Hold it by "entente source add", or give start and end`,
          `citations.${i}.quote`,
        );
      }
      const anchor = locateQuote(text, { quote, prefix, suffix }, `citations.${i}.quote`);
      return { id, sourceId, anchor, seal: sealQuote(quote) };
    };
    const placed: NonEmpty<CitationDraft> = [await place(first, 0)];
    const rest: CitationDraft[] = [];
    for (const [i, citation] of others.entries()) rest.push(await place(citation, i + 1));
    return { kind: 'claim', relation, claim: { ...claim, citations: [...placed, ...rest] } };
  };
}

async function documentOf(store: GraphStore, sourceId: string, i: number): Promise<string | null> {
  try {
    return await store.documentText(sourceId);
  } catch (error) {
    if (!(error instanceof NotFoundError)) throw error;
    throw new NotFoundError(error.message, `citations.${i}.source`);
  }
}

/** The rows of the files. Of several, claims come last, since any file may have the actors and sources that they name. */
async function* rowsOf(files: readonly string[], progress: ImportProgress): AsyncGenerator<ParsedRow> {
  const passes = files.length > 1 ? [false, true] : [null];
  for (const claims of passes) {
    for (const file of files) {
      const chunks = counted(file, (bytes) => progress.bytes(bytes / passes.length));
      for await (const parsed of parseClaims(chunks, file)) {
        if (claims === null || isClaim(parsed) === claims) yield parsed;
      }
    }
  }
}

const isClaim = (parsed: ParsedRow): boolean =>
  'row' in parsed && (parsed.row.kind === 'claim' || parsed.row.kind === 'quoted claim');

async function* counted(file: string, count: (bytes: number) => void): AsyncGenerator<Uint8Array> {
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    count(chunk.length);
    yield chunk;
  }
}

/** Batches are refused later than what cannot be read; people look for refusals in the order of the files. */
function inOrderOfLines(report: ImportReport, files: readonly string[]): ImportReport {
  const place = ({ file = '' }: { file?: string }): number => files.indexOf(file);
  const refusals = [...report.refusals].sort((a, b) => place(a) - place(b) || a.line - b.line);
  return { ...report, refusals };
}

function describe(report: ImportReport, dryRun: boolean): string {
  const { read, written, unchanged, refused, left, refusals } = report;
  const faults = refusals.map(
    ({ file, line, column, code, message }) =>
      `${printableLine(`${file}:${line}: ${column === undefined ? '' : `${column}: `}${code}: ${message}`)}\n`,
  );
  const more = refused > refusals.length ? `and ${refused - refusals.length} more\n` : '';
  const stopped = left > 0 ? `, ${left} left since the import stopped` : '';
  return (
    faults.join('') +
    more +
    `${read} rows read, ${written} ${dryRun ? 'would be written' : 'written'}, ` +
    `${unchanged} unchanged, ${refused} refused${stopped}\n`
  );
}
