import type { Actor, CitationDraft, ClaimDraft, NonEmpty, RelationDraft, SourceDraft } from '@entente/model';

/** What a file of any format contains: actors, sources, and claims with their relations. */
export type ExchangeRow =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'source'; readonly source: SourceDraft }
  | { readonly kind: 'claim'; readonly relation: RelationDraft; readonly claim: ClaimDraft };

/** A citation that gives the passage instead of its place, which is looked up in the document. */
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

/** Why a row was not taken. */
export interface Refusal {
  /** The file's name, where the parser knows it. */
  readonly file?: string;
  /** Which line of the file, from 1. */
  readonly line: number;
  /** Which field of the row, as `citations.0.start`; absent where it is the whole row. */
  readonly column?: string;
  /** What stands there, where that says more. */
  readonly found?: string;
  readonly code: string;
  /** What is wrong, and what would be right. */
  readonly message: string;
}

/** A row of a file, read or refused. `line` counts from 1; `file` is its name, where the parser knows it. */
export type ParsedRow =
  | { readonly file?: string; readonly line: number; readonly row: ExchangeRow | QuotedClaimRow }
  | { readonly file?: string; readonly line: number; readonly refusal: Refusal };
