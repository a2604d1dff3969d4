import { NotFoundError } from '@entente/model';
import type { Query } from '../queries/query.js';

/** The error for an id that names no actor; it says which actor absorbed it, where one did. */
export async function actorNotFound(query: Query, id: string, field: string): Promise<NotFoundError> {
  const [merge] = await query<{ mergeId: string; keptId: string }>('absorbed-actors', { ids: [id] });
  return new NotFoundError(
    merge
      ? `${id} was merged into ${merge.keptId}; give that one, or undo ${merge.mergeId}`
      : `There is no actor ${id}`,
    field,
  );
}
