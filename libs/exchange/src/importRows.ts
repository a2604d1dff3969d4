import type { Actor, ClaimDraft, RelationDraft, SourceDraft } from '@entente/model';
import type { ExchangeRow } from './exchangeRow.js';
import type { ParsedRow } from './parsedRow.js';
import type { Refusal } from './refusal.js';

/** Rows that are written together. */
export interface RowBatch {
  readonly actors: readonly Actor[];
  readonly sources: readonly SourceDraft[];
  readonly claims: readonly { readonly relation: RelationDraft; readonly claim: ClaimDraft }[];
}

/** What became of a batch. `index` counts through its actors, then its sources, then its claims. */
export interface BatchOutcome {
  readonly written: number;
  readonly unchanged: number;
  readonly refused: readonly {
    readonly index: number;
    readonly code: string;
    readonly message: string;
    readonly field?: string;
  }[];
}

/** Writes a batch; atomic: nothing of it where any of it is refused. */
export type WriteBatch = (batch: RowBatch, options: { readonly atomic: boolean }) => Promise<BatchOutcome>;

/** What became of a file's rows: read = written + unchanged + refused, and with `stop` those passed over after the first refusal. */
export interface ImportReport {
  readonly read: number;
  readonly written: number;
  readonly unchanged: number;
  readonly refused: number;
  /** The first thousand. */
  readonly refusals: readonly Refusal[];
}

/** How an import goes on. */
export interface ImportOptions {
  /** stop: with the first refusal, nothing of its batch written. skip: past it. */
  readonly onError: 'stop' | 'skip';
  /** Is told after each batch how it stands. */
  readonly report?: (soFar: ImportReport) => void;
}

const BATCH = 500;
const MOST_REFUSALS = 1000;

/** Writes parsed rows in batches, each one transaction, actors and sources before the claims that follow them. */
export async function importRows(
  rows: AsyncIterable<ParsedRow>,
  write: WriteBatch,
  { onError, report }: ImportOptions,
): Promise<ImportReport> {
  const tally = { read: 0, written: 0, unchanged: 0, refused: 0, refusals: [] as Refusal[] };
  const refuse = (refusal: Refusal): void => {
    tally.refused += 1;
    if (tally.refusals.length < MOST_REFUSALS) tally.refusals.push(refusal);
  };
  let batch: { line: number; row: ExchangeRow }[] = [];
  const flush = async (): Promise<void> => {
    if (batch.length === 0) return;
    const { lines, ...sorted } = sort(batch);
    batch = [];
    const outcome = await write(sorted, { atomic: onError === 'stop' });
    tally.written += outcome.written;
    tally.unchanged += outcome.unchanged;
    for (const { index, code, message, field } of outcome.refused) {
      refuse({ line: lines[index] ?? 0, code, message, ...(field === undefined ? {} : { column: field }) });
    }
    report?.(tally);
  };
  for await (const parsed of rows) {
    tally.read += 1;
    if ('refusal' in parsed) refuse(parsed.refusal);
    else batch.push(parsed);
    if (onError === 'stop' && tally.refused > 0) return tally;
    if (batch.length >= BATCH) await flush();
    if (onError === 'stop' && tally.refused > 0) return tally;
  }
  await flush();
  return tally;
}

function sort(batch: readonly { line: number; row: ExchangeRow }[]): RowBatch & { lines: number[] } {
  const of = <K extends ExchangeRow['kind']>(kind: K) =>
    batch.flatMap(({ line, row }) =>
      row.kind === kind ? [{ line, row: row as Extract<ExchangeRow, { kind: K }> }] : [],
    );
  const [actors, sources, claims] = [of('actor'), of('source'), of('claim')];
  return {
    actors: actors.map(({ row }) => row.actor),
    sources: sources.map(({ row }) => row.source),
    claims: claims.map(({ row: { relation, claim } }) => ({ relation, claim })),
    lines: [...actors, ...sources, ...claims].map(({ line }) => line),
  };
}
