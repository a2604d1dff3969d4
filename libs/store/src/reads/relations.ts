import { Gap, type Relation } from '@entente/model';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import { filterParameters } from '../queries/filterParameters.js';
import type { Query } from '../queries/query.js';
import { assembleRelations, type GraphTables } from '../row-mappers/graphTables.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';
import { gapFlagsWith } from '../row-mappers/relationRow.js';
import type { Shape } from '../row-mappers/shape.js';

/** One relation; null where there is none. */
export async function readRelation(query: Query, id: string, shape: Shape): Promise<Relation | null> {
  const rows = await query<GraphTables>('relation-by-id', { relationId: id, ...shape });
  return assembleRelations(rows, shape).relations[0] ?? null;
}

/** How much is asked of a page of relations. */
export interface RelationPageShape extends Shape {
  /** How many there are on all pages; where it is not asked for, totalCount is 0. */
  readonly total: boolean;
}

/** A page of the relations that pass a filter, in the order of their ids. */
export async function readRelationPage(
  query: Query,
  filter: JudgedFilter,
  page: PageRequest,
  shape: RelationPageShape,
  large: boolean,
): Promise<Page<Relation>> {
  const { first, after } = page;
  const parameters = { filter: filterParameters(filter, { large }), first, after: after ?? '', ...shape };
  const rows = await query<GraphTables & { totalCount: number | null }>('relation-page', parameters);
  return toPage(assembleRelations(rows, shape).relations, rows[0]?.totalCount ?? 0, page);
}

/** A page of the relations that pass a filter and have one of these gaps, in the order of their ids. */
export async function readGapPage(
  query: Query,
  kinds: readonly Gap[],
  filter: JudgedFilter,
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
  filter: JudgedFilter,
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

/** Those of some relations that are there and pass a filter, by id. */
export async function readRelationsPassing(
  query: Query,
  ids: readonly string[],
  filter: JudgedFilter,
  shape: Shape,
): Promise<Map<string, Relation>> {
  const parameters = { relationIds: ids, filter: filterParameters(filter), ...shape };
  const rows = await query<GraphTables>('relations-passing', parameters);
  return new Map(assembleRelations(rows, shape).relations.map((relation) => [relation.id, relation]));
}
