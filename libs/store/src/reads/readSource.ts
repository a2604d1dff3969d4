import type { Source } from '@entente/model';
import type { SourceProperties } from '../answers/sourceProperties.js';
import { toSource } from '../answers/toSource.js';
import type { Query } from '../queries/query.js';

/** One source; null where there is none. */
export async function readSource(query: Query, id: string): Promise<Source | null> {
  const [row] = await query<{ source: SourceProperties }>('source-by-id', { sourceId: id });
  return row ? toSource(row.source) : null;
}

/** The source whose document has this SHA-256; null where there is none. */
export async function readSourceByHash(query: Query, sha256: string): Promise<Source | null> {
  const [row] = await query<{ source: SourceProperties }>('source-by-hash', { sha256 });
  return row ? toSource(row.source) : null;
}
