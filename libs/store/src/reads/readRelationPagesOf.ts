import type { Relation, RelationFilter } from '@entente/model';
import { assembleRelations } from '../answers/assembleRelations.js';
import type { GraphTables } from '../answers/graphTables.js';
import type { Page } from '../answers/page.js';
import type { PageRequest } from '../answers/pageRequest.js';
import type { Shape } from '../answers/shape.js';
import { toPage } from '../answers/toPage.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';

interface PagesRow extends GraphTables {
  /** In the first row. */
  readonly pages:
    readonly { actorId: string; relationIds: string[]; totalCount: number; neighbourCount: number }[] | null;
}

/** A page of an actor's relations. */
export interface ActorRelationPage extends Page<Relation> {
  /** The other actors at the ends of all that pass. */
  readonly neighbourCount: number;
}

/** For each of several actors a page of its relations that pass a filter, by the actor's id. */
export async function readRelationPagesOf(
  query: Query,
  ids: readonly string[],
  filter: RelationFilter,
  page: PageRequest,
  shape: Shape,
): Promise<Map<string, ActorRelationPage>> {
  const parameters = {
    ids,
    filter: filterParameters(filter),
    first: page.first,
    after: page.after ?? '',
    ...shape,
  };
  const rows = await query<PagesRow>('relation-pages-of-actors', parameters);
  const relations = new Map(
    assembleRelations(rows, shape).relations.map((relation) => [relation.id, relation]),
  );
  return new Map(
    (rows[0]?.pages ?? []).map(({ actorId, relationIds, totalCount, neighbourCount }) => {
      const found = relationIds.flatMap((id) => relations.get(id) ?? []);
      return [actorId, { ...toPage(found, totalCount, page), neighbourCount }];
    }),
  );
}
