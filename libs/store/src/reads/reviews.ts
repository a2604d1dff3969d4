import type { DocumentMention, ReviewedProposal, ReviewProgress, ReviewState, Source } from '@entente/model';
import type { Query } from '../queries/query.js';
import { type Page, type PageRequest, toPage } from '../row-mappers/page.js';
import { type ProposalProperties, toMentions, toProposal } from '../row-mappers/proposalRow.js';
import { type SourceProperties, toSource } from '../row-mappers/sourceRow.js';

/** A held document, and how far its review is. */
export interface DocumentReview {
  /** Of the source. */
  readonly id: string;
  readonly source: Source;
  readonly progress: ReviewProgress;
}

type ReviewRow = Omit<ReviewProgress, 'sourceId'> & { readonly source: SourceProperties };

function toReview({ source: properties, ...progress }: ReviewRow): DocumentReview {
  const source = toSource(properties);
  return { id: source.id, source, progress: { ...progress, sourceId: source.id } };
}

/** How far the review of a document is; null where there is no such document held. */
export async function readReview(query: Query, sourceId: string): Promise<DocumentReview | null> {
  const page = { state: null, after: null, first: 1 };
  const [row] = await query<{ reviews: ReviewRow[] }>('reviews', { sourceId, ...page });
  const [review] = row?.reviews ?? [];
  return review ? toReview(review) : null;
}

/** A page of the held documents whose review is in a state, the last added first; null: in any. */
export async function readReviewPage(
  query: Query,
  state: ReviewState | null,
  page: PageRequest,
): Promise<Page<DocumentReview>> {
  const [row] = await query<{ reviews: ReviewRow[]; totalCount: number }>('reviews', {
    sourceId: null,
    state,
    ...page,
  });
  return toPage((row?.reviews ?? []).map(toReview), row?.totalCount ?? 0, page);
}

export interface ReviewCounts {
  /** That are held. */
  readonly documents: number;
  /** That wait for a decision. */
  readonly proposals: number;
}

export async function readReviewCounts(query: Query): Promise<ReviewCounts> {
  const [row] = await query<ReviewCounts>('review-counts', {});
  return row ?? { documents: 0, proposals: 0 };
}

interface ProposalRow {
  readonly proposal: ProposalProperties;
  readonly relationId: string | null;
}

const fromRow = ({ proposal, relationId }: ProposalRow): ReviewedProposal => toProposal(proposal, relationId);

/** What was proposed from documents, by their sources' ids, the firmest of each first; without what nobody decided on of patterns that are switched off. */
export async function readProposalsOf(
  query: Query,
  sourceIds: readonly string[],
): Promise<Map<string, ReviewedProposal[]>> {
  const rows = await query<ProposalRow>('proposals-of-sources', { sourceIds, shown: true });
  const found = new Map<string, ReviewedProposal[]>(sourceIds.map((id) => [id, []]));
  for (const row of rows) {
    const proposal = fromRow(row);
    found.get(proposal.sourceId)?.push(proposal);
  }
  return found;
}

/** Where documents name actors, by their sources' ids, as it was when proposals were last read from them. */
export async function readMentionsOf(
  query: Query,
  sourceIds: readonly string[],
): Promise<Map<string, DocumentMention[]>> {
  const rows = await query<{ sourceId: string; mentions: string }>('mentions-of-sources', { sourceIds });
  return new Map(rows.map(({ sourceId, mentions }) => [sourceId, toMentions(mentions)]));
}

/** One proposal; null where there is none. */
export async function readProposal(query: Query, id: string): Promise<ReviewedProposal | null> {
  const [row] = await query<ProposalRow>('proposal-by-id', { proposalId: id });
  return row ? fromRow(row) : null;
}

/** How often the proposals of a pattern were accepted. */
export interface PatternRate {
  readonly pattern: string;
  readonly accepted: number;
  /** Of the accepted, those whose claim says something else than was proposed. */
  readonly changed: number;
  readonly rejected: number;
  readonly open: number;
  /** Whether what it proposes is not shown. */
  readonly isOff: boolean;
}

export function readPatternRates(query: Query): Promise<PatternRate[]> {
  return query<PatternRate>('pattern-rates', {});
}
