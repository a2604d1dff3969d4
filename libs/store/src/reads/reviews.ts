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

/** What was proposed from a document, the firmest first. */
export async function readProposalsOf(query: Query, sourceId: string): Promise<ReviewedProposal[]> {
  return (await query<ProposalRow>('proposals-of-source', { sourceId })).map(fromRow);
}

/** Where a document names actors, as it was when proposals were last read from it. */
export async function readMentionsOf(query: Query, sourceId: string): Promise<DocumentMention[]> {
  const [row] = await query<{ mentions: string | null }>('mentions-of-source', { sourceId });
  return toMentions(row?.mentions ?? undefined);
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
}

export function readPatternRates(query: Query): Promise<PatternRate[]> {
  return query<PatternRate>('pattern-rates', {});
}
