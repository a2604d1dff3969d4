import type { Clocks } from './clocks';
import type { DateRange } from './days';
import type { Filters } from './filters';
import type { Selection } from './selection';
import type { View } from './snapshot';

/** What the page's address says: what is open, what the legend brings out, the view, the clocks and the dates that are kept. */
export interface NavigationState {
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly view: View;
  /** Null where they are put away. */
  readonly clocks: Clocks | null;
  readonly dates: DateRange;
}
