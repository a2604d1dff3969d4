import { Gap, noFilter, PathRank } from '@entente/model';
import type { GraphStore } from './graphStore.js';
import { bareShape, type Shape, wholeShape } from './row-mappers/shape.js';

const one = { first: 1, after: null };
/** What a page asks for: of the network, of one relation, of paths. */
const network: Shape = { ...bareShape, identifiers: true };
const onePanel: Shape = { ...wholeShape, identifiers: false, actorDetails: false };
const inPaths: Shape = { ...wholeShape, actorDetails: false };
const direct = { maxLength: 1, limit: 1, rank: PathRank.SHORTEST, directed: false };

/**
 * Asks once what explorers ask most, of the strongest relation and its ends, and reads what paths are searched in: the first time, the
 * database takes up to a second to plan each of these, which no user should have to wait for.
 *
 * @throws UnavailableError where the database is away, too slow or overloaded; NotFoundError where what it asks about is removed
 * meanwhile.
 */
export async function warmUp(store: GraphStore): Promise<void> {
  // In the order in which a page asks that is opened just now.
  const { relations } = await store.subgraph(noFilter, 1, network);
  for (const { id, from, to } of relations) {
    await store.relation(id, onePanel);
    await store.actors([from.id, to.id]);
    await store.actorPage({ search: from.name, kinds: null }, one);
    await store.actorCandidates(from.name, 1);
    await store.neighbourhood({ actorIds: [from.id], depth: 1 }, noFilter, 1, network);
    await store.relationPagesOf([from.id], noFilter, one, bareShape);
  }
  await store.loadNetwork();
  await store.overview(noFilter, 1);
  for (const { from, to } of relations) {
    await store.paths({ from: from.id, to: to.id, ...direct }, noFilter, inPaths);
  }
  if (store.isLarge) {
    // Once that is known, it is asked in another way; and to count gaps would take longer than to plan it.
    await store.subgraph(noFilter, 1, network);
    return;
  }
  for (const gap of Object.values(Gap)) {
    await store.gapPage([gap], noFilter, one, { ...bareShape, total: true });
  }
}
