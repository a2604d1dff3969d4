import { type Citation, type Claim, NotFoundError, type Relation } from '@entente/model';
import type { Query } from '../queries/query.js';
import { type CitedProperties, toCitation } from '../row-mappers/claimRow.js';
import { assembleRelations, type GraphTables } from '../row-mappers/graphTables.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';
import { wholeShape } from '../row-mappers/shape.js';
import { type SourceProperties, toSource } from '../row-mappers/sourceRow.js';

/** A claim, and the relation it is made on. */
export interface ClaimOnRelation {
  readonly claim: Claim;
  readonly relation: Relation;
}

/** One claim with its relation, which has all its claims; null where there is none. */
export async function readClaim(query: Query, id: string): Promise<ClaimOnRelation | null> {
  const rows = await query<GraphTables>('claim-by-id', { claimId: id, ...wholeShape });
  const [relation] = assembleRelations(rows, wholeShape).relations;
  const claim = relation?.claims?.find((one) => one.id === id);
  return relation && claim ? { claim, relation } : null;
}

/** One citation; null where there is none. */
export async function readCitation(query: Query, id: string): Promise<Citation | null> {
  const [row] = await query<{ citation: CitedProperties; source: SourceProperties }>('citation-by-id', {
    citationId: id,
  });
  return row ? toCitation(row.citation, toSource(row.source)) : null;
}

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

/** How the anchors in a source stand. */
export interface AnchorCounts {
  readonly verified: number;
  readonly broken: number;
}

/** How many anchors in a source are verified, and how many broken. @throws NotFoundError where there is no such source. */
export async function readAnchorCounts(query: Query, sourceId: string): Promise<AnchorCounts> {
  const [row] = await query<AnchorCounts>('anchor-counts', { sourceId });
  if (!row) throw new NotFoundError(`There is no source ${sourceId}`, 'sourceId');
  return row;
}

/** Ids of claims that begin with a text, past an id, in their order. */
export async function readClaimIds(
  query: Query,
  prefix: string,
  after: string,
  limit: number,
): Promise<string[]> {
  const rows = await query<{ id: string }>('claim-ids', { prefix, after, limit });
  return rows.map(({ id }) => id);
}
