import type { RelationRow } from '../answers/relationRow.js';

/** What a merge, or undoing one, changes on relations and claims. */
export interface MergeChanges {
  readonly mergeId: string;
  /** Every relation that is touched, as it stood, by id. */
  readonly relations: ReadonlyMap<string, RelationRow>;
  readonly moves: readonly RelationMove[];
  readonly speakers: readonly SpeakerChange[];
}

/** A relation that is to stand between other actors. */
export interface RelationMove {
  readonly relation: RelationRow;
  readonly from: string;
  readonly to: string;
}

/** A claim that another actor is to say. */
export interface SpeakerChange {
  readonly claimId: string;
  readonly relationId: string;
  readonly from: string;
  readonly to: string;
}
