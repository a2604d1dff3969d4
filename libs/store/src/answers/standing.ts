import type { RelationType, Stance } from '@entente/model';

/** A relation as it stands, or stood, as far as a filter looks at it. */
export interface Standing {
  readonly type: RelationType;
  readonly from: string;
  readonly to: string;
  /** EDTF level 1. */
  readonly occurred: string | null;
  /** By id. */
  readonly claims: ReadonlyMap<string, StandingClaim>;
}

/** A claim likewise. */
export interface StandingClaim {
  readonly stance: Stance;
  readonly speakerId: string | null;
  readonly attribution: string | null;
  /** EDTF level 1. */
  readonly occurred: string | null;
  readonly sourceIds: readonly string[];
}
