import type { Actor, CitationDraft, ClaimDraft, NonEmpty, RelationDraft, SourceDraft } from '@entente/model';

/** What a file of any format comes down to: actors, sources, and claims with their relations. */
export type ExchangeRow =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'source'; readonly source: SourceDraft }
  | { readonly kind: 'claim'; readonly relation: RelationDraft; readonly claim: ClaimDraft };

/** A citation that gives the passage instead of its place; where it stands is known once its document is. */
export interface QuotedCitation {
  readonly id: string;
  readonly sourceId: string;
  readonly quote: string;
  readonly prefix?: string | undefined;
  readonly suffix?: string | undefined;
}

/** A claim with quotes that have to be located before it can be written. */
export interface QuotedClaimRow {
  readonly kind: 'quoted claim';
  readonly relation: RelationDraft;
  readonly claim: Omit<ClaimDraft, 'citations'>;
  readonly citations: NonEmpty<CitationDraft | QuotedCitation>;
}
