import type { TimelineMark } from './timelineMark';

/** A mark where it is drawn. Pixels. */
export interface PlacedMark extends TimelineMark {
  readonly left: number;
  readonly right: number;
  /** Top of its row. */
  readonly top: number;
  /** Where its words begin; null where there is no room for words. */
  readonly wordsAt: number | null;
}
