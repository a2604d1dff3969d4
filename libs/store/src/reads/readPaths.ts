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
import type { LiveNetwork } from '../network/liveNetwork.js';
import { passing } from '../network/passing.js';
import type { RelationNetwork } from '../network/relationNetwork.js';
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
 * memory, over a network that is in step with the log; what it finds is read from the database, and the filter asked again.
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
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const { network, present } = await live.current([request.from, request.to]);
    for (const field of ['from', 'to'] as const) {
      if (present.has(request[field])) continue;
      throw await transactions.read((query) => actorNotFound(query, request[field], field));
    }
    const chains = await inTurn(() => search(network, request, filter));
    if (chains.length === 0) return [];
    const elementIds = [...new Set(chains.flatMap(({ relations }) => relations))].map((relation) =>
      network.elementId(relation),
    );
    const parameters = { elementIds, filter: filterParameters(filter), ...shape };
    const found = await transactions.read(async (query) =>
      assembleRelations(await query<GraphTables>('chain-relations', parameters), shape),
    );
    const paths = assemble(chains, found, request.directed);
    if (paths) return paths;
    live.forget();
  }
  throw new UnavailableError('The graph changes faster than its paths are read; try again');
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

function search(network: RelationNetwork, request: PathRequest, filter: RelationFilter): FoundChain[] {
  const from = network.actorNumbers.get(request.from);
  const to = network.actorNumbers.get(request.to);
  if (from === undefined || to === undefined) return [];
  const rankOf = passing(network, filter);
  const ties = new NetworkTies(network, rankOf, request.directed);
  return findChains(ties, { ...request, from, to }).map((actors) => ({
    actorIds: actors.map((actor) => network.actorIds[actor] ?? ''),
    relations: actors.slice(1).flatMap((actor, i) => ties.between(actors[i] ?? actor, actor)),
  }));
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
