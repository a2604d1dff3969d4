import { NotFoundError, type RelationFilter } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Path } from '../answers/path.js';
import type { Shape } from '../answers/shape.js';
import { type Chain, toPath } from '../answers/toPath.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';
import { readActors } from './readActors.js';

/** Between whom, how long at the most (1 to 6 hops), how many, and whether hops must run with their relations' direction. */
export interface PathRequest {
  readonly from: string;
  readonly to: string;
  readonly maxLength: number;
  readonly limit: number;
  readonly directed: boolean;
}

/**
 * Chains of distinct actors by relations that pass the filter, shortest first, then by evidence, weakest hop first; ties by
 * the actors' ids.
 *
 * @throws NotFoundError where from or to names no actor.
 */
export async function readShortestPaths(
  query: Query,
  { maxLength, ...request }: PathRequest,
  filter: RelationFilter,
  { claims }: Shape,
): Promise<Path[]> {
  const ends = await readActors(query, [request.from, request.to]);
  for (const field of ['from', 'to'] as const) {
    if (!ends.has(request[field])) throw new NotFoundError(`There is no actor ${request[field]}`, field);
  }
  const parameters = { ...request, filter: filterParameters(filter), claims };
  const [row] = await query<GraphTables & { chains: readonly Chain[] }>('paths-shortest', parameters, {
    maxLength,
  });
  if (!row) return [];
  const found = assembleRelations(row);
  const actors = new Map(found.actors.map((actor) => [actor.id, actor]));
  const relations = new Map(found.relations.map((relation) => [relation.id, relation]));
  return row.chains.map((chain) => toPath(chain, actors, relations));
}
