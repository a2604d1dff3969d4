import type { RelationFilter } from '@entente/model';
import type { GraphTables } from '../answers/graphTables.js';
import type { Shape } from '../answers/shape.js';
import type { Subgraph } from '../answers/subgraph.js';
import { toSubgraph } from '../answers/toSubgraph.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/** The relations that pass a filter, at most `limit`, strongest evidence first, and the actors at their ends. */
export async function readSubgraph(
  query: Query,
  filter: RelationFilter,
  limit: number,
  shape: Shape,
  large: boolean,
): Promise<Subgraph> {
  const rows = await query<GraphTables>('subgraph', {
    filter: filterParameters(filter, { large }),
    limit,
    ...shape,
  });
  return toSubgraph(rows, shape, limit, []);
}
