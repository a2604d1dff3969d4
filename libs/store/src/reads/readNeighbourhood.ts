import type { RelationFilter } from '@entente/model';
import type { GraphTables } from '../answers/graphTables.js';
import type { Shape } from '../answers/shape.js';
import type { Subgraph } from '../answers/subgraph.js';
import { toSubgraph } from '../answers/toSubgraph.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';
import { actorNotFound } from './actorNotFound.js';

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
  filter: RelationFilter,
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
