import type { Citation } from '@entente/model';
import type { CitedProperties } from '../answers/citationProperties.js';
import type { SourceProperties } from '../answers/sourceProperties.js';
import { toCitation } from '../answers/toCitation.js';
import { toSource } from '../answers/toSource.js';
import type { Query } from '../queries/query.js';

/** One citation; null where there is none. */
export async function readCitation(query: Query, id: string): Promise<Citation | null> {
  const [row] = await query<{ citation: CitedProperties; source: SourceProperties }>('citation-by-id', {
    citationId: id,
  });
  return row ? toCitation(row.citation, toSource(row.source)) : null;
}
