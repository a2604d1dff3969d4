import type { Relation, RelationFilter } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Page } from '../answers/page.js';
import type { PageRequest } from '../answers/pageRequest.js';
import type { Shape } from '../answers/shape.js';
import { toPage } from '../answers/toPage.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/** How much is asked of a page of relations. */
export interface RelationPageShape extends Shape {
  /** How many there are on all pages; where it is not asked for, totalCount is 0. */
  readonly total: boolean;
}

/** A page of the relations that pass a filter, in the order of their ids. */
export async function readRelationPage(
  query: Query,
  filter: RelationFilter,
  page: PageRequest,
  shape: RelationPageShape,
  large: boolean,
): Promise<Page<Relation>> {
  const { first, after } = page;
  const parameters = { filter: filterParameters(filter, { large }), first, after: after ?? '', ...shape };
  const rows = await query<GraphTables & { totalCount: number | null }>('relation-page', parameters);
  return toPage(assembleRelations(rows, shape).relations, rows[0]?.totalCount ?? 0, page);
}
