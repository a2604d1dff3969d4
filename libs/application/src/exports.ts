import { printClaimsRow } from '@entente/exchange';
import type { GraphStore } from '@entente/store';

/** How many rows of each kind were printed. */
export interface ExportCounts {
  actors: number;
  sources: number;
  claims: number;
}

/** The whole graph as lines of claims JSONL: actors, sources with their documents, claims with their relations, each by id. `counts` grows with it. */
export async function* exportLines(store: GraphStore, counts: ExportCounts): AsyncGenerator<string> {
  for await (const actor of store.allActors()) {
    counts.actors += 1;
    yield printClaimsRow({ kind: 'actor', actor });
  }
  for await (const source of store.allSources()) {
    counts.sources += 1;
    yield printClaimsRow({ kind: 'source', source });
  }
  for await (const { relation, claim } of store.allClaims()) {
    counts.claims += 1;
    yield printClaimsRow({ kind: 'claim', relation, claim });
  }
}
