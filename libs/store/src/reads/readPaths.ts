import { setImmediate } from 'node:timers/promises';
import {
  type Actor,
  findChains,
  type PathRank,
  type Relation,
  type RelationFilter,
  relationTypeInfoOf,
  UnavailableError,
} from '@entente/model';
import pLimit from 'p-limit';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Path } from '../answers/path.js';
import type { Shape } from '../answers/shape.js';
import { toPath } from '../answers/toPath.js';
import type { GraphTransactions } from '../graphTransactions.js';
import { type KnownNetwork, type LiveNetwork, type News, STRIDE } from '../network/liveNetwork.js';
import { passing } from '../network/passing.js';
import { NetworkTies } from '../network/networkTies.js';
import { filterParameters } from '../queries/filterParameters.js';
import { actorNotFound } from './actorNotFound.js';

/** Between whom, how long at the most (1 to 6 hops), how many, in which order, and whether hops must run with their relations' direction. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly rank: PathRank;
  readonly directed: boolean;
}

/** The graph may change between the search and the reading of what it found. */
const ATTEMPTS = 3;

/**
 * Chains of distinct actors by relations that pass the filter, in the order of `rank`; ties by the actors' ids. The search runs in
 * memory, over the network as it is known; what it finds is read from the database, and the filter asked again, by the statement that asks
 * what is new in the log: where there is nothing, which is as a rule, that was all. Else the search runs again over what was
 * learnt.
 *
 * @throws NotFoundError where from or to names no actor; UnavailableError where the graph changes faster than it is read.
 */
export async function readPaths(
  transactions: GraphTransactions,
  live: LiveNetwork,
  request: PathRequest,
  filter: RelationFilter,
  shape: Shape,
): Promise<Path[]> {
  const parameters = { actorIds: [request.from, request.to], filter: filterParameters(filter), ...shape };
  /** What was written before this was asked has to be in what is searched. */
  let least: number | null = null;
  for (let attempt = 0; attempt < ATTEMPTS;) {
    const known = await live.known();
    if (!known) throw new UnavailableError('This graph is larger than the memory that its network may take');
    const { sequence, chains, relationIds } = await inTurn(() => search(known, request, filter));
    const { head, present, found } = await transactions.read(async (query) => {
      const stand = { sequence, stride: STRIDE, relationIds: relationIds.length === 0 ? null : relationIds };
      const rows = await query<ChainRow>('chains', { ...parameters, ...stand });
      const news = rows[0]?.news;
      if (!news) throw new UnavailableError('The graph could not be read; try again');
      live.learn(known, sequence, news);
      return { ...news, found: assembleRelations(relationIds.length === 0 ? [] : rows, shape) };
    });
    // A log that is shorter than it was is another database's.
    least = Math.min(least ?? head, head);
    if (sequence < least || sequence > head) continue;
    for (const field of ['from', 'to'] as const) {
      if (present.includes(request[field])) continue;
      throw await transactions.read((query) => actorNotFound(query, request[field], field));
    }
    const paths = assemble(chains, found, request.directed);
    if (paths) return paths;
    // Neo4j has something else than its log tells of.
    if (sequence === head) live.forget();
    attempt += 1;
  }
  throw new UnavailableError('The graph changes faster than its paths are read; try again');
}

interface ChainRow extends GraphTables {
  /** In the first row. */
  readonly news: (News & { readonly present: readonly string[] }) | null;
}

/** A search takes the processor for some milliseconds: one at a time, so that other requests get theirs in between. */
function inTurn<T>(work: () => T): Promise<T> {
  return oneAtATime(async () => {
    await setImmediate();
    return work();
  });
}

const oneAtATime = pLimit(1);

interface FoundChain {
  readonly actorIds: readonly string[];
  /** Numbers of the relations of all its hops. */
  readonly relations: readonly number[];
}

interface Found {
  /** The entry of the log that was searched up to. */
  readonly sequence: number;
  readonly chains: readonly FoundChain[];
  /** The relations of all chains. */
  readonly relationIds: readonly string[];
}

function search({ network, sequence }: KnownNetwork, request: PathRequest, filter: RelationFilter): Found {
  const from = network.actorNumbers.get(request.from);
  const to = network.actorNumbers.get(request.to);
  if (from === undefined || to === undefined) return { sequence, chains: [], relationIds: [] };
  const rankOf = passing(network, filter);
  const ties = new NetworkTies(network, rankOf, request.directed);
  const chains = findChains(ties, { ...request, from, to }).map((actors) => ({
    actorIds: actors.map((actor) => network.actorIds[actor] ?? ''),
    relations: actors.slice(1).flatMap((actor, i) => ties.between(actors[i] ?? actor, actor)),
  }));
  const relations = new Set(chains.flatMap((chain) => chain.relations));
  return {
    sequence,
    chains,
    relationIds: [...relations].map((relation) => network.relationNumbers.idOf(relation)),
  };
}

/** The paths; null where a hop has no relation left. */
function assemble(
  chains: readonly FoundChain[],
  found: ReturnType<typeof assembleRelations>,
  directed: boolean,
): Path[] | null {
  const actors = new Map(found.actors.map((actor): [string, Actor] => [actor.id, actor]));
  const between = new Map<string, Relation[]>();
  for (const relation of found.relations) {
    const { from, to, type } = relation;
    const bothWays = !directed || !relationTypeInfoOf(type).directed;
    for (const [start, end] of bothWays
      ? ([
          [from, to],
          [to, from],
        ] as const)
      : ([[from, to]] as const)) {
      const key = keyOf(start.id, end.id);
      const relations = between.get(key);
      if (relations) relations.push(relation);
      else between.set(key, [relation]);
    }
  }
  const paths: Path[] = [];
  for (const { actorIds } of chains) {
    const along = actorIds.flatMap((id) => actors.get(id) ?? []);
    const hops = actorIds.slice(1).flatMap((id, i) => {
      const relations = between.get(keyOf(actorIds[i] ?? '', id));
      return relations ? [relations] : [];
    });
    if (along.length < actorIds.length || hops.length < actorIds.length - 1) return null;
    paths.push(toPath(along, hops));
  }
  return paths;
}

const keyOf = (from: string, to: string): string => `${from} ${to}`;
