import type { Actor, EdtfDate, Qualifier, RelationType } from '@entente/model';
import type { BenchClaim } from './benchClaim.js';

/** A relation of a generated graph, with the claims on it: at least one. */
export interface BenchRelation {
  readonly id: string;
  readonly type: RelationType;
  /** Numbers of actors. */
  readonly from: number;
  readonly to: number;
  readonly fromActor: Actor;
  readonly toActor: Actor;
  readonly occurred: EdtfDate | null;
  readonly qualifiers: readonly Qualifier[];
  readonly claims: readonly BenchClaim[];
}
