import type { Actor } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { currentNetwork, type LiveNetwork } from '../network/liveNetwork.js';
import { passingRelations } from '../network/passingRelations.js';
import { readActors } from '../reads/actors.js';
import type { AllCounts, BandCounts } from './bandCounts.js';
import { networkOverview, type OverviewCounts } from './networkOverview.js';
import { storedOverview } from './storedOverview.js';

/** The relations between two actors of an overview, counted. */
export interface Band extends Omit<BandCounts, 'from' | 'to'> {
  readonly from: Actor;
  readonly to: Actor;
}

/** The best connected actors of a graph and the relations between them. */
export interface Overview {
  /** In the order in which they were chosen, with the number of their relations that pass, with any actor. */
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
 * The best connected actors by relations that pass a filter, at most `wanted`, and, for each two of them with such relations between
 * them, how many those are. An actor that was deleted in Neo4j without an entry in the log is left out with its
 * bands, and the network is read anew.
 */
export async function readOverview(
  transactions: GraphTransactions,
  live: LiveNetwork,
  filter: JudgedFilter,
  wanted: number,
): Promise<Overview> {
  for (let attempt = 1; ; attempt += 1) {
    // While a large graph is being read, this waits for it, rather than have Neo4j scan all of it as well.
    await live.known();
    const known = await currentNetwork(transactions, live);
    const counts = known
      ? await networkOverview(await passingRelations(known, filter), wanted)
      : await transactions.read((query) => storedOverview(query, filter, wanted));
    const ids = counts.actors.map(({ id }) => id);
    const actors = await transactions.read((query) => readActors(query, ids));
    const isWhole = ids.every((id) => actors.has(id));
    if (isWhole) return assemble(counts, actors);
    if (attempt >= ATTEMPTS) {
      live.forget();
      return assemble(counts, actors);
    }
  }
}

function assemble(counts: OverviewCounts, actors: ReadonlyMap<string, Actor>): Overview {
  const { actorCount, counts: all } = counts;
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
