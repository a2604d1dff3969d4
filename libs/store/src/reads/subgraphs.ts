import { relationTypes } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import { type PassingRelations, strongestPassing } from '../network-in-memory/passingRelations.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';
import type { GraphTables } from '../row-mappers/graphTables.js';
import type { Shape } from '../row-mappers/shape.js';
import { type Subgraph, toSubgraph } from '../row-mappers/subgraph.js';
import { actorNotFound } from './actors.js';

/**
 * The relations that pass a filter, at most `limit`, strongest evidence first, and the actors at their ends. In a large graph, those that were
 * CORROBORATED on a day are looked for first: where they fill the limit, the rest need not be sorted as it was then.
 */
export async function readSubgraph(
  query: Query,
  filter: JudgedFilter,
  limit: number,
  shape: Shape,
  large: boolean,
): Promise<Subgraph> {
  const parameters = { filter: filterParameters(filter, { large }), limit, ...shape };
  const { actorIds, sourceIds, knownAt } = filter;
  if (large && knownAt !== null && actorIds === null && sourceIds === null) {
    const strongest = await query<GraphTables>('subgraph', { ...parameters, corroborated: true });
    const found = toSubgraph(strongest, shape, limit, []);
    if (found.truncated) return found;
  }
  const rows = await query<GraphTables>('subgraph', parameters);
  return toSubgraph(rows, shape, limit, []);
}

/** The same by the network in memory, for a filter with knownAt: it says which relations are the strongest, and Neo4j is asked for those. */
export async function readKnownSubgraph(
  ask: <T>(work: (query: Query) => Promise<T>) => Promise<T>,
  found: PassingRelations,
  filter: JudgedFilter,
  limit: number,
  shape: Shape,
): Promise<Subgraph> {
  const strongest = await strongestPassing(found, limit + 1);
  const { relationNumbers, type } = found.network;
  const ids = strongest.map((relation) => relationNumbers.idOf(relation));
  const byType: Record<string, string[]> = {};
  strongest.forEach((relation, i) => {
    const name = relationTypes[type[relation] ?? -1]?.type;
    const id = ids[i];
    if (name !== undefined && id !== undefined) (byType[name] ??= []).push(id);
  });
  const parameters = { relationIds: byType, filter: filterParameters(filter), ...shape };
  const rows = await ask((query) => query<GraphTables>('chosen-relations', parameters));
  const places = new Map(ids.map((id, i) => [id, i]));
  return toSubgraph(rows, shape, limit, [], (id) => places.get(id) ?? ids.length);
}

/** From which actors, and how many hops (1 to 4) from them. */
export interface NeighbourhoodRequest {
  readonly actorIds: readonly string[];
  readonly depth: number;
}

/**
 * Every actor within `depth` hops by relations that pass the filter, and every such relation between two of them: at most
 * `limit`, nearest first, then strongest. The actors asked about are always among them.
 *
 * @throws NotFoundError where an id names no actor.
 */
export async function readNeighbourhood(
  query: Query,
  { actorIds, depth }: NeighbourhoodRequest,
  filter: JudgedFilter,
  limit: number,
  shape: Shape,
): Promise<Subgraph> {
  const deep = { two: depth > 1, three: depth > 2, four: depth > 3 };
  const parameters = { ids: actorIds, depth, deep, filter: filterParameters(filter), limit, ...shape };
  const rows = await query<GraphTables & { known: readonly string[] | null }>('neighbourhood', parameters);
  const known = rows[0]?.known ?? [];
  const missing = actorIds.find((id) => !known.includes(id));
  if (missing !== undefined) throw await actorNotFound(query, missing, 'actorIds');
  return toSubgraph(rows, shape, limit, known);
}
