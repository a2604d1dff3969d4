import type { ActorKind, Evidence, Tone } from '@entente/model';

/** Values by which the legend tells what is shown apart. */
export interface Facets {
  readonly kinds: readonly ActorKind[];
  readonly tones: readonly Tone[];
  readonly evidence: readonly Evidence[];
  /** Types of relations: `ARMS_SUPPLY`. */
  readonly types: readonly string[];
  /** Ids of sources. */
  readonly sources: readonly string[];
  /** Names of publishers. */
  readonly publishers: readonly string[];
}
