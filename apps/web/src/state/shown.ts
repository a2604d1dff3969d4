import type { Dimmed } from './dimmed';
import type { Graph } from './graph';

/** What the views show of what was loaded. */
export interface Shown {
  /** As it stood and was known at the clocks. */
  readonly graph: Graph;
  /** What of it fades for the filters. */
  readonly dimmed: Dimmed;
  /** What of it passes all filters but that of dates. */
  readonly anyDate: Graph;
  /** What of it passes all filters. */
  readonly matching: Graph;
}
