import { type Actor, type RelationFilter, UnavailableError } from '@entente/model';
import type { GraphTransactions } from '../graphTransactions.js';
import { currentNetwork } from '../network/currentNetwork.js';
import type { LiveNetwork } from '../network/liveNetwork.js';
import { passingRelations } from '../network/passingRelations.js';
import type { AllCounts, BandCounts } from '../overview/bandCounts.js';
import { networkOverview, type OverviewCounts } from '../overview/networkOverview.js';
import { storedOverview } from '../overview/storedOverview.js';
import { readActors } from './readActors.js';

/** The relations between two actors of an overview, counted. */
export interface Band extends Omit<BandCounts, 'from' | 'to'> {
  readonly from: Actor;
  readonly to: Actor;
}

/** The best-tied actors of a graph and what lies between them. */
export interface Overview {
  /** In the order in which they were chosen, with the number of their relations that pass, to whomever. */
  readonly actors: readonly { readonly actor: Actor; readonly relationCount: number }[];
  readonly bands: readonly Band[];
  /** Of all that passes. */
  readonly actorCount: number;
  readonly relationCount: number;
  readonly counts: AllCounts;
  /** Those that the bands count. */
  readonly relationsWithin: number;
}

/** An actor may be merged between the counting and the reading. */
const ATTEMPTS = 3;

/**
 * The actors that are best tied by relations that pass a filter, at most `wanted`, and, for each two of them with such relations between
 * them, how many those are.
 *
 * @throws UnavailableError where the graph changes faster than it is read
 */
export async function readOverview(
  transactions: GraphTransactions,
  live: LiveNetwork,
  filter: RelationFilter,
  wanted: number,
): Promise<Overview> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    // Whoever opens a large graph while it is still read waits for that, rather than have Neo4j go through all of it as well.
    await live.known();
    const known = await currentNetwork(transactions, live);
    const counts = known
      ? await networkOverview(await passingRelations(known, filter), wanted)
      : await transactions.read((query) => storedOverview(query, filter, wanted));
    const ids = counts.actors.map(({ id }) => id);
    const actors = await transactions.read((query) => readActors(query, ids));
    const overview = assemble(counts, actors);
    if (overview) return overview;
  }
  throw new UnavailableError('The graph changes faster than its overview is read; try again');
}

/** Null where an actor is gone. */
function assemble(counts: OverviewCounts, actors: ReadonlyMap<string, Actor>): Overview | null {
  const { actorCount, counts: all } = counts;
  if (counts.actors.some(({ id }) => !actors.has(id))) return null;
  const bands = counts.bands.flatMap((band): Band[] => {
    const [from, to] = [actors.get(band.from), actors.get(band.to)];
    return from && to ? [{ ...band, from, to }] : [];
  });
  return {
    actors: counts.actors.flatMap(({ id, relationCount: own }) => {
      const actor = actors.get(id);
      return actor ? [{ actor, relationCount: own }] : [];
    }),
    bands,
    actorCount,
    relationCount: all.count,
    counts: all,
    relationsWithin: bands.reduce((sum, { count }) => sum + count, 0),
  };
}
