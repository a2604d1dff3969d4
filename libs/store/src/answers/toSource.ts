import type { Source } from '@entente/model';
import type { SourceProperties } from './sourceProperties.js';

/** A source from its properties. */
export function toSource(row: SourceProperties): Source {
  return {
    id: row.id,
    title: row.title,
    publisher: row.publisher ?? null,
    authors: row.authors,
    published: row.published ?? null,
    url: row.url ?? null,
    language: row.language ?? null,
    mediaType: row.mediaType,
    sha256: row.sha256 ?? null,
    held: row.held,
  };
}
