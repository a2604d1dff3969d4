import type { ClaimToWeigh } from './weighRelation.js';

/** What one claim of a generated graph says, and of which places in which sources. */
export interface BenchClaim extends ClaimToWeigh {
  readonly id: string;
  readonly summary: string;
  readonly recordedAt: string;
}
