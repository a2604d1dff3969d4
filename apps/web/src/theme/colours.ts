import type { ActorKind, Tone } from '@entente/model';

interface ToneColours {
  readonly line: string;
  /** For what is only denied: paler, yet 3:1 on the background. */
  readonly pale: string;
}

interface KindColours {
  readonly fill: string;
  readonly rim: string;
  /** Of the code or the silhouette on the fill. */
  readonly icon: string;
}

/** Colours as #rrggbb. */
export interface Colours {
  readonly background: string;
  readonly text: string;
  /** Words of second rank. */
  readonly muted: string;
  /** Selection and focus. */
  readonly accent: string;
  readonly tones: Record<Tone, ToneColours>;
  readonly kinds: Record<ActorKind, KindColours>;
}
