import type { Relation, RelationFilter } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Shape } from '../answers/shape.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/** Those of some relations that are there and pass a filter, by id. */
export async function readRelationsPassing(
  query: Query,
  ids: readonly string[],
  filter: RelationFilter,
  shape: Shape,
): Promise<Map<string, Relation>> {
  const parameters = { relationIds: ids, filter: filterParameters(filter), ...shape };
  const rows = await query<GraphTables>('relations-passing', parameters);
  return new Map(assembleRelations(rows, shape).relations.map((relation) => [relation.id, relation]));
}
