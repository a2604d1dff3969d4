import type { Deed } from './deed';
import type { Picture } from './picture';

/** A deed that was done: the parts that it changed, before and after. */
export interface DoneDeed {
  readonly title: string;
  readonly before: Partial<Picture>;
  readonly after: Partial<Picture>;
  readonly beside: NonNullable<Deed['beside']> | null;
  readonly run: string | null;
  /** When it was done, milliseconds. */
  readonly at: number;
}

/** What was done to the picture, and what was undone of it, each in the order in which it was done. */
export interface History {
  /** Whether a deed that is no longer kept moved actors: where they stand is chosen, though nothing tells any more how they stood before. */
  readonly movedBefore: boolean;
  readonly done: readonly DoneDeed[];
  readonly undone: readonly DoneDeed[];
}

export const blankHistory: History = { done: [], undone: [], movedBefore: false };
