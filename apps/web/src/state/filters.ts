import type { ActorKind, Evidence, Tone } from '@entente/model';

/** What the legend has been told to bring out; an empty list brings out everything. */
export interface Filters {
  readonly kinds: readonly ActorKind[];
  readonly tones: readonly Tone[];
  readonly evidence: readonly Evidence[];
}
