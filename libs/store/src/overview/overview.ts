import { type Actor, type RelationType, relationTypeInfoOf } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import type { GraphTransactions } from '../connection/graphTransactions.js';
import { currentNetwork, type LiveNetwork } from '../network-in-memory/liveNetwork.js';
import { passingRelations } from '../network-in-memory/passingRelations.js';
import { readActors } from '../reads/actors.js';
import { type AllCounts, type BandCounts, allCounts, BandTable } from './bandCounts.js';
import { networkOverview, type OverviewCounts, CANDIDATES, chooseActors } from './networkOverview.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

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

interface ActorRow {
  readonly id: string;
  readonly relationCount: number;
  readonly actorCount: number;
}

interface CountRow {
  readonly type: RelationType;
  readonly rank: number;
  readonly count: number;
}

interface BandRow extends CountRow {
  readonly from: string;
  readonly to: string;
}

/** The overview of what passes a filter, asked of Neo4j: slower than of the network in memory, and the same. */
export async function storedOverview(
  query: Query,
  filter: JudgedFilter,
  wanted: number,
): Promise<OverviewCounts> {
  const parameters = { filter: filterParameters(filter) };
  const candidates = await query<ActorRow>('overview-actors', { ...parameters, candidates: CANDIDATES });
  const counted = await query<CountRow>('overview-counts', parameters);
  const size = candidates.length;
  const places = new Map(candidates.map(({ id }, i) => [id, i]));
  const rows =
    size === 0 ? [] : await query<BandRow>('overview-bands', { ...parameters, ids: [...places.keys()] });
  const weights = new Uint32Array(size * size);
  for (const { from, to, count } of rows) {
    const [one, other] = [places.get(from), places.get(to)];
    if (one === undefined || other === undefined || one === other) continue;
    weights[one * size + other] = (weights[one * size + other] ?? 0) + count;
    weights[other * size + one] = (weights[other * size + one] ?? 0) + count;
  }
  const chosen = chooseActors(weights, size, wanted).flatMap((i) => candidates[i] ?? []);
  const placeOf = new Map(chosen.map(({ id }, i) => [id, i]));
  const table = new BandTable([...placeOf.keys()]);
  for (const { from, to, type, rank, count } of rows) {
    const [one, other] = [placeOf.get(from), placeOf.get(to)];
    if (one !== undefined && other !== undefined)
      table.add(one, other, relationTypeInfoOf(type), rank, count);
  }
  return {
    actors: chosen.map(({ id, relationCount }) => ({ id, relationCount })),
    bands: table.bands(),
    actorCount: candidates[0]?.actorCount ?? 0,
    counts: allCounts(counted.map(({ type, ...rest }) => ({ info: relationTypeInfoOf(type), ...rest }))),
  };
}
