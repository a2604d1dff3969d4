import type { CitationProperties } from '../answers/citationProperties.js';
import type { ClaimRow } from '../answers/claimRow.js';

/** A claim as it stands in the store. */
export interface StoredClaim {
  readonly claim: ClaimRow;
  readonly citations: readonly CitationProperties[];
}
