import type { IsoDay } from '../dates/isoDay.js';
import type { Evidence } from '../evidence/evidence.js';
import type { Stance } from '../evidence/stance.js';
import type { RelationType } from '../vocabulary/relationType.js';
import type { Tone } from '../vocabulary/tone.js';

/** Which relations are asked for: all given conditions hold; lists mean any of; null means no condition. */
export interface RelationFilter {
  /** The relations of these ids. */
  readonly ids: readonly string[] | null;
  readonly types: readonly RelationType[] | null;
  readonly tones: readonly Tone[] | null;
  /** Relations that one of these actors stands at either end of. */
  readonly actorIds: readonly string[] | null;
  /** Relations with one of these actors at each end. */
  readonly between: readonly string[] | null;
  readonly sourceIds: readonly string[] | null;
  /** Relations with a claim of one of these stances. */
  readonly stances: readonly Stance[] | null;
  /** This strong or stronger. */
  readonly minEvidence: Evidence | null;
  readonly evidence: readonly Evidence[] | null;
  /** Its evidence rests on documents of so many publishers or more, as `countBacking` counts them. */
  readonly minPublishers: number | null;
  /** A window that the relation's days overlap; undated relations do not. */
  readonly occurredFrom: IsoDay | null;
  readonly occurredTo: IsoDay | null;
  /** The world's clock: begun by this day and, where it ends, not ended before it. */
  readonly asOf: IsoDay | null;
  /**
   * The reader's clock: only what was published by this day counts, for evidence, origins, stances, sources, dates and qualifiers
   * alike (`knownDetails`); a source without a date of publication does not.
   */
  readonly knownAt: IsoDay | null;
}
