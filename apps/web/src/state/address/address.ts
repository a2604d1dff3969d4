import type { Clocks } from '../clocks/clocks';
import type { DateRange } from '../clocks/dateRange';
import type { Filters } from '../filters/filters';
import type { Selection } from '../selecting/selection';
import type { View } from '../view';

/** What the page's address says: what is open, what the legend brings out, the view, the clocks and the dates that are kept. */
export interface Address {
  readonly selection: Selection | null;
  readonly filters: Filters;
  readonly view: View;
  /** Null where they are put away. */
  readonly clocks: Clocks | null;
  readonly dates: DateRange;
}
