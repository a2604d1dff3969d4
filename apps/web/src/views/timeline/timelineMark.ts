import type { GraphRelation } from '../../state/network/graphRelation';

/** A relation on the timeline. Days are numbers of `dayNumber`. */
export interface TimelineMark {
  readonly relation: GraphRelation;
  /** What it says: `Israel supplies arms to Azerbaijan`. */
  readonly words: string;
  readonly first: number;
  /** The day after its last, so that a single day has a width. */
  readonly until: number;
  /** Where it runs on beyond what any source says. */
  readonly opensAt: 'start' | 'end' | null;
  /** An event of one day, an event that is dated no closer than to a stretch of days, or a tie that lasted. */
  readonly shape: 'day' | 'stretch' | 'tie';
}
