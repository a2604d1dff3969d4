import type { Actor } from '../actors/actor.js';
import type { Stance } from '../evidence/stance.js';
import type { Qualifier } from '../relations/qualifier.js';
import type { Citation } from './citation.js';
import type { NonEmpty } from './nonEmpty.js';

/** What one source says of a relation. */
export interface Claim {
  readonly id: string;
  readonly relationId: string;
  readonly stance: Stance;
  readonly summary: string;
  readonly speaker: Actor | null;
  readonly attribution: string | null;
  /** EDTF level 1. */
  readonly occurred: string | null;
  readonly qualifiers: readonly Qualifier[];
  readonly citations: NonEmpty<Citation>;
  /** ISO 8601 in UTC. */
  readonly recordedAt: string;
  readonly recordedBy: string;
}
