import type { Actor } from '../actors/actor.js';
import type { Claim } from '../claims/claim.js';
import type { NonEmpty } from '../claims/nonEmpty.js';
import type { Evidence } from '../evidence/evidence.js';
import type { NearOrigins } from '../evidence/nearOrigins.js';
import type { RelationType } from '../vocabulary/relationType.js';
import type { Qualifier } from './qualifier.js';

/** One event or standing tie between two actors, with what its claims add up to. */
export interface Relation {
  readonly id: string;
  readonly type: RelationType;
  readonly from: Actor;
  readonly to: Actor;
  /** EDTF level 1. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly evidence: Evidence;
  readonly independentOrigins: number;
  /** The documents and the publishers that the evidence rests on, as `countBacking` counts them. */
  readonly documents: number;
  readonly publishers: number;
  /** Origins that count as several and may be one. */
  readonly nearOrigins: readonly NearOrigins[];
  /** Null where the question did not ask for them; a relation always has some. */
  readonly claims: NonEmpty<Claim> | null;
}
