import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type ExchangeRow, parseClaims } from '@entente/exchange';
import type { GraphStore, BatchToImport } from '@entente/store';
import { SampleError } from './sampleError.js';

const folder = new URL('../../../../cypher/sample/', import.meta.url);
const files = ['actors.jsonl', 'sources.jsonl', 'claims.jsonl'];

/** What the sample is about. */
export const sampleTitle = 'Israel, Azerbaijan, Armenia and their neighbours, 2016 to 2023';

/** As whom it is written. */
export const sampleWriter = 'sample';

/**
 * Fills an empty graph with the sample, whole or not at all: one that was cut off half way would never be completed, since the graph
 * is then no longer empty.
 *
 * @throws SampleError where the sample does not fit the store.
 */
export async function loadSample(store: GraphStore, say: (step: { text: string }) => void): Promise<void> {
  say({ text: 'Loading the sample graph' });
  const rows: ExchangeRow[] = [];
  for (const file of files) rows.push(...(await readFile(file)));
  const writer = { by: sampleWriter, requestId: null };
  const { refused } = await store.importBatch(toBatch(rows), { atomic: true, dryRun: false }, writer);
  const [first] = refused;
  if (first) throw new SampleError(`The sample graph does not fit: ${first.message}`);
}

async function readFile(file: string): Promise<ExchangeRow[]> {
  const rows: ExchangeRow[] = [];
  for await (const parsed of parseClaims(createReadStream(fileURLToPath(new URL(file, folder))), file)) {
    if ('refusal' in parsed) {
      const { line, message } = parsed.refusal;
      throw new SampleError(`The sample graph cannot be read: ${file}, line ${line}: ${message}`);
    }
    if (parsed.row.kind === 'quoted claim') {
      throw new SampleError(`The sample graph cites by place, not by quote: ${file}, line ${parsed.line}`);
    }
    rows.push(parsed.row);
  }
  return rows;
}

function toBatch(rows: readonly ExchangeRow[]): BatchToImport {
  return {
    actors: rows.flatMap((row) => (row.kind === 'actor' ? [row.actor] : [])),
    sources: rows.flatMap((row) => (row.kind === 'source' ? [row.source] : [])),
    claims: rows.flatMap((row) =>
      row.kind === 'claim' ? [{ relation: row.relation, claim: row.claim }] : [],
    ),
  };
}
