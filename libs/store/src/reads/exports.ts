import {
  type Actor,
  type ClaimAndRelation,
  type ClaimDraft,
  parseEdtf,
  type Qualifier,
  type Relation,
  relationTypes,
  type RelationType,
  type SourceDraft,
} from '@entente/model';
import { filterParameters } from '../queries/filterParameters.js';
import type { JudgedFilter } from '../queries/judgedFilter.js';
import type { Query } from '../queries/query.js';
import { type ActorProperties, toActor } from '../row-mappers/actorRow.js';
import { type CitationProperties, type ClaimRow, toClaimDraft } from '../row-mappers/claimRow.js';
import { assembleRelations, type GraphTables } from '../row-mappers/graphTables.js';
import type { Page, PageRequest } from '../row-mappers/page.js';
import type { RelationRow } from '../row-mappers/relationRow.js';
import type { Shape } from '../row-mappers/shape.js';
import {
  type DocumentColumns,
  type SourceProperties,
  toDocument,
  toSource,
} from '../row-mappers/sourceRow.js';
import { readRelationPage, readRelationsPassing } from './relations.js';

const BATCH = 500;

/** Everything that comes in batches in the order of ids, one at a time; each batch is read when the one before it is used up. */
export async function* inBatches<T>(
  read: (after: string, limit: number) => Promise<T[]>,
  idOf: (thing: T) => string,
): AsyncGenerator<T> {
  let after = '';
  for (;;) {
    const batch = await read(after, BATCH);
    yield* batch;
    const last = batch.at(-1);
    if (last === undefined || batch.length < BATCH) return;
    after = idOf(last);
  }
}

/** Up to `limit` actors after an id, in the order of ids. */
export async function exportActors(query: Query, after: string, limit: number): Promise<Actor[]> {
  const rows = await query<{ actor: ActorProperties }>('export-actors', { after, limit });
  return rows.map(({ actor }) => toActor(actor));
}

/** Up to `limit` sources after an id, in the order of ids, with the documents that are held. */
export async function exportSources(query: Query, after: string, limit: number): Promise<SourceDraft[]> {
  const rows = await query<SourceWithDocument>('export-sources', { after, limit });
  return rows.map(toSourceDraft);
}

/** Sources by their ids, with the documents that are held, in the order of ids. */
export async function exportSourcesById(query: Query, ids: readonly string[]): Promise<SourceDraft[]> {
  const rows = await query<SourceWithDocument>('export-sources-by-id', { ids });
  return rows.map(toSourceDraft);
}

type SourceWithDocument = { source: SourceProperties } & DocumentColumns;

function toSourceDraft({ source, ...document }: SourceWithDocument): SourceDraft {
  const { held: _, published, ...rest } = toSource(source);
  return {
    ...rest,
    published: published === null ? null : parseEdtf(published),
    document: toDocument(document),
  };
}

interface ClaimWithRelation {
  readonly claim: ClaimRow;
  readonly relation: RelationRow;
  readonly citations: readonly CitationProperties[];
}

/** Up to `limit` claims after an id, in the order of ids; citations in the order of theirs. */
export async function exportClaims(query: Query, after: string, limit: number): Promise<ClaimAndRelation[]> {
  const rows = await query<ClaimWithRelation>('export-claims', { after, limit });
  return rows.map(toExportedClaim);
}

function toExportedClaim({ claim, relation, citations }: ClaimWithRelation): ClaimAndRelation {
  return {
    relation: {
      id: relation.id,
      type: relation.type as RelationType,
      from: relation.from,
      to: relation.to,
      occurred: relation.occurred === undefined ? null : parseEdtf(relation.occurred),
      qualifiers: JSON.parse(relation.qualifiers) as Qualifier[],
    },
    claim: toClaimDraft(claim, citations),
  };
}

/** The claims on some relations, by relation; those of one in the order of ids. */
export async function exportClaimsOf(
  query: Query,
  relationIds: readonly string[],
): Promise<Map<string, ClaimDraft[]>> {
  const rows = await query<{ claim: ClaimRow; citations: readonly CitationProperties[] }>(
    'export-claims-of-relations',
    { relationIds },
  );
  const claims = new Map<string, ClaimDraft[]>();
  for (const { claim, citations } of rows) {
    const draft = toClaimDraft(claim, citations);
    const list = claims.get(claim.relationId);
    if (list) list.push(draft);
    else claims.set(claim.relationId, [draft]);
  }
  return claims;
}

/** Runs a read, which may be tried again. */
type Read = <T>(work: (query: Query) => Promise<T>) => Promise<T>;

/**
 * The relations that pass a filter, each once, some at a time: those that it names in the order of their ids, all others type by type, since
 * that is how the indexes have them.
 */
export async function* passingInPages(
  read: Read,
  filter: JudgedFilter,
  shape: Shape,
): AsyncGenerator<readonly Relation[]> {
  const { ids, actorIds, between, sourceIds } = filter;
  if (ids !== null) {
    yield* named(read, [...new Set(ids)].sort(), { ...filter, ids: null }, shape);
    return;
  }
  if (actorIds !== null || between !== null || sourceIds !== null) {
    yield* pages(read, filter, shape);
    return;
  }
  const counts = new Map(
    (await read((query) => query<{ type: string; count: number }>('relation-counts', {}))).map(
      ({ type, count }) => [type, count],
    ),
  );
  const types = relationTypes.flatMap(({ type, tone }) =>
    counts.has(type) &&
    (filter.types === null || filter.types.includes(type)) &&
    (filter.tones === null || filter.tones.includes(tone))
      ? [type]
      : [],
  );
  const all = types.reduce((sum, type) => sum + (counts.get(type) ?? 0), 0);
  if (all <= TOGETHER) {
    const found = await read((query) => passingElements(query, { ...filter, types }, '', 2 * TOGETHER));
    const place = (type: string): number => types.findIndex((one) => one === type);
    // Those of a type are in the order of ids already.
    found.sort((a, b) => place(a.type) - place(b.type));
    for (let at = 0; at < found.length; at += BATCH) {
      const batch = found.slice(at, at + BATCH);
      yield await read((query) => relationsOf(query, batch, filter, shape));
    }
    return;
  }
  for (const type of types) {
    for (let after: string | undefined = ''; after !== undefined;) {
      const from: string = after;
      const batch = await read((query) => passingElements(query, { ...filter, types: [type] }, from, BATCH));
      if (batch.length > 0) yield await read((query) => relationsOf(query, batch, filter, shape));
      after = batch.length < BATCH ? undefined : batch.at(-1)?.id;
    }
  }
}

/** Up to so many relations are found by one statement for all types, since planning one for each takes seconds. */
const TOGETHER = 5000;

interface RelationElement {
  readonly id: string;
  readonly type: string;
  readonly element: string;
}

/** Relations that pass a filter, up to `first` after an id. */
function passingElements(
  query: Query,
  filter: JudgedFilter,
  after: string,
  first: number,
): Promise<RelationElement[]> {
  return query<RelationElement>('relation-elements', { filter: filterParameters(filter), after, first });
}

/** Of relations that passed a filter what is asked for, in their order; without those that changed meanwhile and pass no more. */
async function relationsOf(
  query: Query,
  found: readonly RelationElement[],
  filter: JudgedFilter,
  shape: Shape,
): Promise<Relation[]> {
  const rows = await query<GraphTables>('relations-of-elements', {
    relationIds: found.map(({ id }) => id),
    elements: found.map(({ element }) => element),
    // Whatever its type: a plan for each would take long.
    filter: filterParameters({ ...filter, types: null, tones: null }),
    ...shape,
  });
  const relations = new Map(
    assembleRelations(rows, shape).relations.map((relation) => [relation.id, relation]),
  );
  return found.flatMap(({ id }) => relations.get(id) ?? []);
}

async function* pages(read: Read, filter: JudgedFilter, shape: Shape): AsyncGenerator<readonly Relation[]> {
  for (let after: string | null = null; ;) {
    const request: PageRequest = { first: BATCH, after };
    const page: Page<Relation> = await read((query) =>
      readRelationPage(query, filter, request, { ...shape, total: false }, true),
    );
    yield page.nodes;
    const last = page.nodes.at(-1);
    if (!page.hasNextPage || !last) return;
    after = last.id;
  }
}

async function* named(
  read: Read,
  ids: readonly string[],
  filter: JudgedFilter,
  shape: Shape,
): AsyncGenerator<readonly Relation[]> {
  for (let at = 0; at < ids.length; at += BATCH) {
    const batch = ids.slice(at, at + BATCH);
    const found = await read((query) => readRelationsPassing(query, batch, filter, shape));
    yield batch.flatMap((id) => found.get(id) ?? []);
  }
}

/** The same things, the next of them asked for while one is used. */
export async function* readAhead<T>(things: AsyncGenerator<T>): AsyncGenerator<T> {
  let next = things.next();
  try {
    for (let step = await next; !step.done; step = await next) {
      next = things.next();
      // Whoever stops here never learns what became of it.
      next.catch(() => undefined);
      yield step.value;
    }
  } finally {
    await things.return(undefined);
  }
}
