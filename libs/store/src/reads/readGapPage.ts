import { Gap, type Relation, type RelationFilter } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Page } from '../answers/page.js';
import type { PageRequest } from '../answers/pageRequest.js';
import { toPage } from '../answers/toPage.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';
import { gapFlagsWith } from '../answers/gapFlags.js';
import type { RelationPageShape } from './readRelationPage.js';

/** A page of the relations that pass a filter and have one of these gaps, in the order of their ids. */
export async function readGapPage(
  query: Query,
  kinds: readonly Gap[],
  filter: RelationFilter,
  page: PageRequest,
  shape: RelationPageShape,
  large: boolean,
): Promise<Page<Relation>> {
  const { first, after } = page;
  const gaps = {
    singleSource: kinds.includes(Gap.SINGLE_SOURCE),
    allegedOnly: kinds.includes(Gap.ALLEGED_ONLY),
    contested: kinds.includes(Gap.CONTESTED),
    undated: kinds.includes(Gap.UNDATED),
    flags: gapFlagsWith(kinds),
  };
  const parameters = {
    filter: filterParameters(filter, { large }),
    gaps,
    first,
    after: after ?? '',
    ...shape,
  };
  const rows = await query<GraphTables & { totalCount: number | null }>('gap-page', parameters);
  return toPage(assembleRelations(rows, shape).relations, rows[0]?.totalCount ?? 0, page);
}
