import { type CitationDraft, NotFoundError } from '@entente/model';
import type { Query } from '../queries/query.js';
import { type CitableSource, citableSources } from './citableSources.js';

/** The sources that citations name, by id, locked. @throws NotFoundError for the first that is not there. */
export async function citedSources(
  query: Query,
  citations: readonly CitationDraft[],
): Promise<Map<string, CitableSource>> {
  const ids = [...new Set(citations.map(({ sourceId }) => sourceId))];
  const sources = new Map((await citableSources(query, { ids })).map((cited) => [cited.source.id, cited]));
  citations.forEach(({ sourceId }, i) => {
    if (!sources.has(sourceId))
      throw new NotFoundError(`There is no source ${sourceId}`, `citations.${i}.sourceId`);
  });
  return sources;
}
