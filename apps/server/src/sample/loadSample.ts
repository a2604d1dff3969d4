import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importRows, parseClaims } from '@entente/exchange';
import type { GraphStore } from '@entente/store';

const files = ['actors', 'sources', 'claims'].map((name) =>
  fileURLToPath(new URL(`../../../../cypher/sample/${name}.jsonl`, import.meta.url)),
);

/** Fills an empty graph with the sample, by the way of any import. @throws Error where the sample does not fit the store. */
export async function loadSample(store: GraphStore, say: (step: { text: string }) => void): Promise<void> {
  say({ text: 'Loading the sample graph' });
  const writer = { by: 'sample', requestId: null };
  for (const file of files) {
    const { refusals } = await importRows(
      parseClaims(createReadStream(file)),
      (batch, { atomic }) => store.importBatch(batch, { atomic, dryRun: false }, writer),
      { onError: 'stop' },
    );
    const [first] = refusals;
    if (first) throw new Error(`The sample graph does not fit: ${file} line ${first.line}: ${first.message}`);
  }
}
