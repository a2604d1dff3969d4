import type { Relation } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Shape } from '../answers/shape.js';
import type { Query } from '../queries/query.js';

/** One relation; null where there is none. */
export async function readRelation(query: Query, id: string, shape: Shape): Promise<Relation | null> {
  const rows = await query<GraphTables>('relation-by-id', { relationId: id, ...shape });
  return assembleRelations(rows, shape).relations[0] ?? null;
}
