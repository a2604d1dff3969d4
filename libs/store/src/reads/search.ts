import {
  type Actor,
  type Citation,
  type Claim,
  compareHits,
  type Found,
  type IsoDay,
  type NameFit,
  type Qualifier,
  type RankedHit,
  rankFound,
  readSearchLine,
  type Relation,
  type RelationType,
  SearchKind,
  type SearchLine,
  type SearchMatch,
  type Source,
} from '@entente/model';
import { filterParameters } from '../queries/filterParameters.js';
import { noJudgedFilter } from '../queries/judgedFilter.js';
import { nameQuery, wordsQuery } from '../queries/fullTextQuery.js';
import type { Query } from '../queries/query.js';
import { assembleRelations, type GraphTables } from '../row-mappers/graphTables.js';
import type { Shape } from '../row-mappers/shape.js';
import { type SourceProperties, toSource } from '../row-mappers/sourceRow.js';

/** Of each kind, so many candidates are considered: the best by Neo4j's full-text score, the strongest relations. */
const MOST_CANDIDATES = 200;
/** With a day, some of them are not known yet. */
const MOST_CANDIDATES_KNOWN_AT = 1000;

/** What is searched for, and which page of what is found. */
export interface SearchRequest {
  readonly text: string;
  readonly kinds: readonly SearchKind[];
  /** Hits that were not known on this day are left out; null: none. */
  readonly knownAt: IsoDay | null;
  /** At most so many hits of each kind; null: all. */
  readonly perKind: number | null;
  readonly first: number;
  /** The place after which the page begins; null: the begin. */
  readonly after: HitPlace | null;
}

/** Where a hit stands among others. */
export type HitPlace = Pick<RankedHit, 'rank' | 'id'>;

/** A hit, with what it is. */
export interface SearchHit {
  readonly kind: SearchKind;
  readonly id: string;
  readonly place: HitPlace;
  readonly matches: readonly SearchMatch[];
  readonly actor: Actor | null;
  /** The relation itself, or the one that a claim or a quote concerns. */
  readonly relation: Relation | null;
  readonly claim: Claim | null;
  readonly citation: Citation | null;
  readonly source: Source | null;
}

/** A page of what a search found. */
export interface SearchPage {
  readonly hits: readonly SearchHit[];
  readonly hasNextPage: boolean;
  readonly totalCount: number;
  readonly counts: readonly { readonly kind: SearchKind; readonly count: number }[];
  /** Whether there were more candidates of a kind than are considered, so that the counts are lower bounds. */
  readonly truncated: boolean;
}

/**
 * What a typed line finds, best first as rankFound says: at most two statements, one that looks for it and one that reads the page. What
 * goes between them is left out.
 */
export async function search(query: Query, request: SearchRequest, shape: Shape): Promise<SearchPage> {
  const line = readSearchLine(request.text);
  const nothing = {
    hits: [],
    hasNextPage: false,
    totalCount: 0,
    counts: countsOf([], request),
    truncated: false,
  };
  if (line.words.length === 0 || request.kinds.length === 0) return nothing;
  const { found, truncated } = await findCandidates(query, line, request);
  const ranked = rankFound(line, found).filter(({ kind }) => request.kinds.includes(kind));
  const counts = countsOf(ranked, request);
  const { after, first } = request;
  const listed = atMostOfEach(ranked, request.perKind).filter(
    (hit) => after === null || compareHits(hit, after) > 0,
  );
  const page = listed.slice(0, first);
  return {
    hits: page.length === 0 ? [] : await readHits(query, page, request.knownAt, shape),
    hasNextPage: listed.length > first,
    totalCount: ranked.length,
    counts,
    truncated,
  };
}

const countsOf = (ranked: readonly RankedHit[], { kinds }: SearchRequest): SearchPage['counts'] =>
  Object.values(SearchKind)
    .filter((kind) => kinds.includes(kind))
    .map((kind) => ({ kind, count: ranked.filter((hit) => hit.kind === kind).length }));

function atMostOfEach(ranked: readonly RankedHit[], most: number | null): readonly RankedHit[] {
  if (most === null) return ranked;
  const taken = new Map<SearchKind, number>();
  return ranked.filter(({ kind }) => {
    const count = (taken.get(kind) ?? 0) + 1;
    taken.set(kind, count);
    return count <= most;
  });
}

interface FoundRow {
  readonly actors: readonly (Omit<Found['actors'][number], 'fit'> & { readonly fit: number })[];
  readonly ends: Found['ends'];
  readonly relations: readonly (readonly [
    id: string,
    type: string,
    fromId: string,
    fromName: string,
    toId: string,
    toName: string,
    qualifiers: string,
    evidenceRank: number,
    independentOrigins: number,
  ])[];
  readonly claims: readonly (readonly [
    id: string,
    relationId: string,
    summary: string,
    attribution: string | null,
    qualifiers: string,
    occurred: string | null,
  ])[];
  readonly quotes: readonly (readonly [
    id: string,
    claimId: string,
    relationId: string,
    quote: string,
    occurred: string | null,
  ])[];
  readonly sources: readonly (readonly [
    id: string,
    title: string,
    publisher: string | null,
    authors: readonly string[] | null,
    published: string | null,
  ])[];
}

const fits: readonly NameFit[] = ['EXACT', 'BEGINS', 'NEAR'];

async function findCandidates(
  query: Query,
  line: SearchLine,
  { kinds, knownAt }: SearchRequest,
): Promise<{ found: Found; truncated: boolean }> {
  const claimSearch = wordsQuery(line, 'summary');
  const textSearch = wordsQuery(line);
  const [ofRelations, asksTexts] = [kinds.includes('RELATION'), textSearch !== null];
  const most = knownAt === null ? MOST_CANDIDATES : MOST_CANDIDATES_KNOWN_AT;
  const named = kinds.includes('ACTOR') || ofRelations;
  const byVerb = ofRelations && line.types.length > 0 && line.words.every(({ role }) => role !== 'PLAIN');
  const [row] = await query<FoundRow>('search-found', {
    names: named ? line.names.map((span, i) => ({ ...span, span: i, search: nameQuery(span) })) : null,
    unnamed: line.words.flatMap(({ role, folded }, at) => (role === 'PLAIN' ? [{ at, text: folded }] : [])),
    claimSearch,
    textSearch,
    most: most + 1,
    filter: filterParameters({
      ...noJudgedFilter,
      types: byVerb ? line.types : null,
      occurredFrom: line.dates?.from ?? null,
      occurredTo: line.dates?.to ?? null,
      knownAt,
    }),
    types: line.types.length === 0 ? null : line.types,
    relations: ofRelations,
    byVerb,
    claims: kinds.includes('CLAIM') && asksTexts,
    quotes: kinds.includes('QUOTE') && asksTexts,
    sources: kinds.includes('SOURCE') && asksTexts,
  });
  if (!row) throw new Error('A search came back without a row');
  const found = {
    actors: row.actors.map((actor) => ({ ...actor, fit: fits[actor.fit] ?? 'NEAR' })),
    ends: row.ends,
    relations: row.relations
      .slice(0, most)
      .map(([id, type, fromId, fromName, toId, toName, qualifiers, evidenceRank, independentOrigins]) => ({
        id,
        type: type as RelationType,
        from: { id: fromId, name: fromName },
        to: { id: toId, name: toName },
        qualifiers: JSON.parse(qualifiers) as Qualifier[],
        evidenceRank,
        independentOrigins,
      })),
    claims: row.claims.slice(0, most).map(([id, relationId, summary, attribution, qualifiers, occurred]) => ({
      id,
      relationId,
      summary,
      attribution,
      qualifiers: JSON.parse(qualifiers) as Qualifier[],
      occurred,
    })),
    quotes: row.quotes
      .slice(0, most)
      .map(([id, claimId, relationId, quote, occurred]) => ({ id, claimId, relationId, quote, occurred })),
    sources: row.sources.slice(0, most).map(([id, title, publisher, authors, published]) => ({
      id,
      title,
      publisher,
      authors: authors ?? [],
      published,
    })),
  };
  const { relations, claims, quotes, sources } = row;
  return { found, truncated: [relations, claims, quotes, sources].some(({ length }) => length > most) };
}

async function readHits(
  query: Query,
  page: readonly RankedHit[],
  knownAt: IsoDay | null,
  asked: Shape,
): Promise<SearchHit[]> {
  const ids = (kind: SearchKind): string[] => page.filter((hit) => hit.kind === kind).map(({ id }) => id);
  const needsClaims = page.some(({ claimId }) => claimId !== null);
  const shape = { ...asked, claims: asked.claims || needsClaims };
  const rows = await query<GraphTables & { found: readonly SourceProperties[] | null }>('search-hits', {
    relationIds: [...new Set(page.flatMap(({ relationId }) => relationId ?? []))],
    actorIds: ids('ACTOR'),
    sourceIds: ids('SOURCE'),
    filter: filterParameters({ ...noJudgedFilter, knownAt }),
    ...shape,
  });
  const { actors, relations } = assembleRelations(rows, shape);
  const sources = (rows[0]?.found ?? []).map(toSource);
  return page.flatMap((hit): SearchHit[] => {
    const { kind, id, rank, matches, relationId, claimId } = hit;
    const relation = relations.find((one) => one.id === relationId) ?? null;
    const claim = relation?.claims?.find((one) => one.id === claimId) ?? null;
    const citation = kind === 'QUOTE' ? (claim?.citations.find((one) => one.id === id) ?? null) : null;
    const actor = kind === 'ACTOR' ? (actors.find((one) => one.id === id) ?? null) : null;
    const source =
      kind === 'SOURCE' ? (sources.find((one) => one.id === id) ?? null) : (citation?.source ?? null);
    const itself = { ACTOR: actor, RELATION: relation, CLAIM: claim, QUOTE: citation, SOURCE: source }[kind];
    if (itself === null) return [];
    return [{ kind, id, place: { rank, id }, matches, actor, relation, claim, citation, source }];
  });
}
