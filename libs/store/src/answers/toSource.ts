import type { Source } from '@entente/model';
import type { SourceProperties } from './sourceProperties.js';
import { assertThere } from './tornAnswerError.js';

/**
 * A source from its properties.
 * @throws TornAnswerError where it was deleted while it was read
 */
export function toSource(row: SourceProperties): Source {
  assertThere(row.id, row.title, row.authors, row.mediaType, row.held);
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
