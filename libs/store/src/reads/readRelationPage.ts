import type { Relation, RelationFilter } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Page } from '../answers/page.js';
import type { PageRequest } from '../answers/pageRequest.js';
import type { Shape } from '../answers/shape.js';
import { toPage } from '../answers/toPage.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

/** A page of the relations that pass a filter, in the order of their ids. */
export async function readRelationPage(
  query: Query,
  filter: RelationFilter,
  page: PageRequest,
  { claims }: Shape,
): Promise<Page<Relation>> {
  const parameters = { filter: filterParameters(filter) };
  const [counted] = await query<{ totalCount: number }>('relation-count', parameters);
  const [tables] = await query<GraphTables>('relation-page', { ...parameters, ...page, claims });
  return toPage(tables ? assembleRelations(tables).relations : [], counted?.totalCount ?? 0, page);
}
