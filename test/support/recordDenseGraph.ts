import type { TestServer } from './testServer.js';
import { someGraph } from './someGraph.js';

/** Names of the actors that the graph below has. */
export const denseNames = Array.from({ length: 60 }, (_, i) => `dense${i}`);

/**
 * Records sixty actors with sixteen relations each, which is many chains of up to six hops between any two of them: what a search for
 * paths finds hard.
 */
export async function recordDenseGraph({
  corner,
  store,
}: Pick<TestServer, 'corner' | 'store'>): Promise<void> {
  const make = someGraph(corner);
  const ties = denseNames.flatMap((from, i) =>
    [1, 2, 3, 5, 8, 13, 21, 27].map((step) => [from, denseNames[(i + step) % denseNames.length] ?? from]),
  );
  const claims = ties.map(([from = '', to = '']) => ({
    relation: make.relation(`${from}.${to}`, from, to),
    claim: make.claim(`${from}.${to}`, ['dense']),
  }));
  const actors = denseNames.map((name) => make.state(name));
  const batch = { actors, sources: [make.source('dense')], claims };
  await store.importBatch(batch, { atomic: true, dryRun: false }, corner.writer);
}
