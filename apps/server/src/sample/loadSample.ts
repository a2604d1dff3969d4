import { createReadStream } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { importFiles } from '@entente/application';
import type { GraphStore } from '@entente/store';

/** The sample graph that comes with Entente cannot be loaded. */
export class SampleError extends Error {}

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
export async function loadSample(store: GraphStore, report: (step: { text: string }) => void): Promise<void> {
  report({ text: 'Loading the sample graph' });
  const claims = files.map((name) => ({
    name,
    open: () => createReadStream(fileURLToPath(new URL(name, folder))),
  }));
  const terms = { onError: 'stop', whole: true } as const;
  const { refusals } = await importFiles(store, claims, terms, { by: sampleWriter, requestId: null });
  const [first] = refusals;
  if (first)
    throw new SampleError(
      `The sample graph does not fit: ${first.file}, line ${first.line}: ${first.message}`,
    );
}
