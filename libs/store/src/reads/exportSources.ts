import { parseEdtf, type SourceDraft } from '@entente/model';
import type { SourceProperties } from '../answers/sourceProperties.js';
import { toSource } from '../answers/toSource.js';
import type { Query } from '../queries/query.js';

/** Up to `limit` sources after an id, in the order of ids, with the documents that are held. */
export async function exportSources(query: Query, after: string, limit: number): Promise<SourceDraft[]> {
  const rows = await query<{ source: SourceProperties; text: string | null; textSha256: string | null }>(
    'export-sources',
    { after, limit },
  );
  return rows.map(({ source, text, textSha256 }) => {
    const { held: _, published, ...rest } = toSource(source);
    return {
      ...rest,
      published: published === null ? null : parseEdtf(published),
      document: text === null || textSha256 === null ? null : { text, textSha256 },
    };
  });
}
