import type { Relation, RelationFilter } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Shape } from '../answers/shape.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/** One relation; null where there is none, or it does not pass the filter. */
export async function readPassing(
  query: Query,
  id: string,
  filter: RelationFilter,
  shape: Shape,
): Promise<Relation | null> {
  const parameters = { relationId: id, filter: filterParameters(filter), ...shape };
  const [tables] = await query<GraphTables>('relation-passing', parameters);
  return tables ? (assembleRelations(tables).relations[0] ?? null) : null;
}
