import { NotFoundError } from '@entente/model';
import type { Query } from '../queries/query.js';

/** How the anchors in a source stand. */
export interface AnchorCounts {
  readonly verified: number;
  readonly broken: number;
}

/** How many anchors in a source are verified, and how many broken. @throws NotFoundError where there is no such source. */
export async function readAnchorCounts(query: Query, sourceId: string): Promise<AnchorCounts> {
  const [row] = await query<AnchorCounts>('anchor-counts', { sourceId });
  if (!row) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  return row;
}
