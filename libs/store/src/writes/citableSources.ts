import type { HeldDocument } from '@entente/model';
import type { SourceProperties } from '../answers/sourceProperties.js';
import type { Query } from '../queries/query.js';

/** What a write needs to know of a source: its properties, and its document where it is held. */
export interface CitableSource {
  readonly source: SourceProperties;
  readonly document: HeldDocument | null;
}

/** The sources with these ids or of documents with these hashes, locked until the transaction ends. */
export async function citableSources(
  query: Query,
  by: { ids?: readonly string[]; sha256s?: readonly string[] },
): Promise<CitableSource[]> {
  const rows = await query<{ source: SourceProperties; text: string | null; textSha256: string | null }>(
    'sources-to-cite',
    { ids: by.ids ?? [], sha256s: by.sha256s ?? [] },
  );
  return rows.map(({ source, text, textSha256 }) => ({
    source,
    document: text === null || textSha256 === null ? null : { text, textSha256 },
  }));
}
