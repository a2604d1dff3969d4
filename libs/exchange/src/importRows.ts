import { DomainError, type ImportBatch, type ImportOutcome, type SourceDraft } from '@entente/model';
import type { ExchangeRow, ParsedRow, QuotedClaimRow, Refusal } from './exchangeRow.js';

/** Writes a batch; atomic: nothing of it where any of it is refused. */
export type WriteBatch = (
  batch: ImportBatch,
  options: { readonly atomic: boolean },
) => Promise<ImportOutcome>;

/** The result of an import: read = written + unchanged + refused + left. */
export interface ImportReport {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly refused: number;
  /** Rows that were read and then left, since the import had stopped. */
  readonly left: number;
  /** The first thousand. */
  readonly refusals: readonly Refusal[];
}

/**
 * Finds the places of a claim's quotes, in the documents of a batch's own sources by their ids or those that are held.
 *
 * @throws DomainError where a quote does not stand there once, with the field.
 */
export type LocateQuotes = (
  row: QuotedClaimRow,
  sources: ReadonlyMap<string, SourceDraft>,
) => Promise<Extract<ExchangeRow, { kind: 'claim' }>>;

/** Options of an import. */
export interface ImportOptions {
  /** stop: with the first refusal, nothing of its batch written. skip: past it. */
  readonly onError: 'stop' | 'skip';
  /** Rows that are written together at the most. Default 500. */
  readonly batchSize?: number;
  /** All rows are one batch, of which nothing is written where one is refused, though with `skip` all are read. */
  readonly whole?: boolean;
  readonly locate: LocateQuotes;
  /** Called after each batch with the state of the import. */
  readonly report?: (soFar: ImportReport) => void;
  /** Ends the import after the batch that is being written. */
  readonly signal?: AbortSignal | null;
}

const MOST_REFUSALS = 1000;

type ReadRow = Extract<ParsedRow, { row: unknown }>;
type WholeRow = ReadRow & { readonly row: ExchangeRow };

/** Writes parsed rows in batches, each one transaction: its actors, then its sources, then its claims. */
export async function importRows(
  rows: AsyncIterable<ParsedRow>,
  write: WriteBatch,
  {
    onError,
    whole: isWhole = false,
    batchSize = isWhole ? Infinity : 500,
    locate,
    report,
    signal = null,
  }: ImportOptions,
): Promise<ImportReport> {
  const tally = { read: 0, written: 0, unchanged: 0, refused: 0, left: 0, refusals: [] as Refusal[] };
  const refuse = (refusal: Refusal): void => {
    tally.refused += 1;
    if (tally.refusals.length < MOST_REFUSALS) tally.refusals.push(refusal);
  };
  const stopped = (): boolean => (onError === 'stop' && tally.refused > 0) || signal?.aborted === true;
  const mayWrite = (): boolean => !stopped() && !(isWhole && tally.refused > 0);
  let batch: ReadRow[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const whole: WholeRow[] = [];
    const sources = new Map(
      batch.flatMap(({ row }) => (row.kind === 'source' ? [[row.source.id, row.source] as const] : [])),
    );
    for (const read of batch) {
      const located = await withPlaces(read, sources, locate);
      if ('refusal' in located) refuse(located.refusal);
      else whole.push(located);
    }
    if (!mayWrite()) {
      tally.left += whole.length;
      batch = [];
      report?.(tally);
      return;
    }
    const sorted = [...of(whole, 'actor'), ...of(whole, 'source'), ...of(whole, 'claim')];
    const outcome = await write(asBatch(sorted), { atomic: onError === 'stop' || isWhole });
    for (const { index, code, message, field } of outcome.refused) {
      const { file, line } = sorted[index] ?? { line: 0 };
      refuse({
        ...(file === undefined ? {} : { file }),
        line,
        ...(field === undefined ? {} : { column: field }),
        code,
        message,
      });
    }
    tally.written += outcome.written;
    tally.unchanged += outcome.unchanged;
    tally.left += whole.length - outcome.written - outcome.unchanged - outcome.refused.length;
    batch = [];
    report?.(tally);
  };
  for await (const parsed of rows) {
    tally.read += 1;
    if ('refusal' in parsed) refuse(parsed.refusal);
    else batch.push(parsed);
    if (batch.length >= batchSize) await flush();
    if (stopped()) break;
  }
  if (stopped()) tally.left += batch.length;
  else await flush();
  return tally;
}

/** A row whose quotes have their places, or its refusal. */
async function withPlaces(
  read: ReadRow,
  sources: ReadonlyMap<string, SourceDraft>,
  locate: LocateQuotes,
): Promise<WholeRow | { readonly refusal: Refusal }> {
  const { row, ...place } = read;
  if (row.kind !== 'quoted claim') return { ...place, row };
  try {
    return { ...place, row: await locate(row, sources) };
  } catch (error) {
    if (!(error instanceof DomainError)) throw error;
    const { code, message, field } = error;
    return { refusal: { ...place, ...(field === undefined ? {} : { column: field }), code, message } };
  }
}

function of(batch: readonly WholeRow[], kind: ExchangeRow['kind']): WholeRow[] {
  return batch.filter(({ row }) => row.kind === kind);
}

function asBatch(rows: readonly WholeRow[]): ImportBatch {
  return {
    actors: rows.flatMap(({ row }) => (row.kind === 'actor' ? [row.actor] : [])),
    sources: rows.flatMap(({ row }) => (row.kind === 'source' ? [row.source] : [])),
    claims: rows.flatMap(({ row }) =>
      row.kind === 'claim' ? [{ relation: row.relation, claim: row.claim }] : [],
    ),
  };
}
