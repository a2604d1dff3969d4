import type { RelationFilter } from '@entente/model';
import type { GraphTables } from '../answers/graphTables.js';
import type { Shape } from '../answers/shape.js';
import type { Subgraph } from '../answers/subgraph.js';
import { toSubgraph } from '../answers/toSubgraph.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/**
 * The relations that pass a filter, at most `limit`, strongest evidence first, and the actors at their ends. In a large graph, those that were
 * CORROBORATED on a day are looked for first: where they fill the limit, nobody has to sort the rest as it was then.
 */
export async function readSubgraph(
  query: Query,
  filter: RelationFilter,
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
