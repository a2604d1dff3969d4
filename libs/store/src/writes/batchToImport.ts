import type { Actor, ClaimDraft, RelationDraft, SourceDraft } from '@entente/model';

/** Rows of an import that are written in one transaction. Claims may refer to actors and sources of the same batch. */
export interface BatchToImport {
  readonly actors: readonly Actor[];
  readonly sources: readonly SourceDraft[];
  readonly claims: readonly { readonly relation: RelationDraft; readonly claim: ClaimDraft }[];
}
