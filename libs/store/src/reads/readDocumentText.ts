import { NotFoundError } from '@entente/model';
import type { Query } from '../queries/query.js';

/** How a source's document reads; null where it is not held. @throws NotFoundError where there is no such source. */
export async function readDocumentText(query: Query, sourceId: string): Promise<string | null> {
  const [row] = await query<{ text: string | null }>('document-text', { sourceId });
  if (!row) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  return row.text;
}
