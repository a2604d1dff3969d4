import type { ActorKind, PathRank } from '@entente/model';
import type { FollowedTypes } from './followedTypes';
import type { Strength } from './strength';

/** An actor as far as a question needs it. */
export interface PathEnd {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
}

/** How two actors are connected: between whom, and which chains count. */
export interface PathQuestion extends Strength {
  readonly from: PathEnd | null;
  readonly to: PathEnd | null;
  /** YYYY-MM-DD; null: all that is known. */
  readonly knownAt: string | null;
  /** YYYY-MM-DD; null: whenever it happened. */
  readonly asOf: string | null;
  /** Steps at the most, 1 to 6. */
  readonly maxLength: number;
  readonly rank: PathRank;
  /** Whether steps go along relations from → to alone. */
  readonly directed: boolean;
  /** Along relations of which types hops go. */
  readonly types: FollowedTypes;
  /** Actors that no path passes. */
  readonly avoided: readonly PathEnd[];
}
