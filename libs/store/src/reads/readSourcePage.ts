import type { Source } from '@entente/model';
import type { Page } from '../answers/page.js';
import type { PageRequest } from '../answers/pageRequest.js';
import type { SourceProperties } from '../answers/sourceProperties.js';
import { toPage } from '../answers/toPage.js';
import { toSource } from '../answers/toSource.js';
import { fullTextQuery } from '../queries/fullTextQuery.js';
import type { Query } from '../queries/query.js';

/** A page of the sources whose title or publisher has words that begin as searched, in the order of their ids. */
export async function readSourcePage(
  query: Query,
  search: string | null,
  page: PageRequest,
): Promise<Page<Source>> {
  const words = search === null ? null : fullTextQuery(search, { near: false });
  if (search !== null && words === null) return toPage([], 0, page);
  const [row] = await query<{ sources: SourceProperties[]; totalCount: number }>('source-page', {
    search: words,
    ...page,
  });
  return toPage((row?.sources ?? []).map(toSource), row?.totalCount ?? 0, page);
}
