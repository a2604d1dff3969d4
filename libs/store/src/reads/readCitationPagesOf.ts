import type { Citation } from '@entente/model';
import type { CitedProperties } from '../answers/citationProperties.js';
import type { Page } from '../answers/page.js';
import type { PageRequest } from '../answers/pageRequest.js';
import type { SourceProperties } from '../answers/sourceProperties.js';
import { toCitation } from '../answers/toCitation.js';
import { toPage } from '../answers/toPage.js';
import { toSource } from '../answers/toSource.js';
import type { Query } from '../queries/query.js';

interface PageRow {
  readonly sourceId: string;
  readonly source: SourceProperties;
  readonly citations: readonly CitedProperties[];
  readonly totalCount: number;
}

/** For each of several sources a page of the citations of it, by the source's id. */
export async function readCitationPagesOf(
  query: Query,
  ids: readonly string[],
  page: PageRequest,
): Promise<Map<string, Page<Citation>>> {
  const rows = await query<PageRow>('citation-pages-of-sources', { ids, ...page });
  return new Map(
    rows.map(({ sourceId, source, citations, totalCount }) => {
      const of = toSource(source);
      return [
        sourceId,
        toPage(
          citations.map((row) => toCitation(row, of)),
          totalCount,
          page,
        ),
      ];
    }),
  );
}
