import type { Actor, ClaimDraft, RelationDraft, SourceDraft } from '@entente/model';

/** What a file of any format comes down to: actors, sources, and claims with their relations. */
export type ExchangeRow =
  | { readonly kind: 'actor'; readonly actor: Actor }
  | { readonly kind: 'source'; readonly source: SourceDraft }
  | { readonly kind: 'claim'; readonly relation: RelationDraft; readonly claim: ClaimDraft };
