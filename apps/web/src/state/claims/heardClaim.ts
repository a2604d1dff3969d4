import type { Stance } from '@entente/model';

/** A claim as far as its stance and its origins go. */
export interface HeardClaim {
  readonly stance: Stance;
  readonly citations: readonly {
    /** The same for the same origin, as the API tells. */
    readonly origin: string;
  }[];
}
