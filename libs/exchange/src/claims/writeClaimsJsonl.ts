import type { ExportedGraph, ExportFormat } from '../exportedGraph.js';
import { printClaimsRow } from './printClaimsRow.js';

/** Claims JSONL, the native form: actors, sources with their documents, claims with their relations. Taken in again it is the same graph. */
export const claimsJsonl: ExportFormat = {
  name: 'claims-jsonl',
  description: 'claims JSONL, which entente import takes in again: everything, the held documents included',
  ending: 'jsonl',
  mediaType: 'application/x-ndjson',
  isText: true,
  needs: { quotes: false, speakers: true },
  write: writeClaimsJsonl,
};

async function* writeClaimsJsonl(graph: ExportedGraph): AsyncGenerator<string> {
  for await (const actor of graph.actors()) yield printClaimsRow({ kind: 'actor', actor });
  for await (const source of graph.sources()) yield printClaimsRow({ kind: 'source', source });
  for await (const claim of graph.claims()) yield printClaimsRow({ kind: 'claim', ...claim });
}
