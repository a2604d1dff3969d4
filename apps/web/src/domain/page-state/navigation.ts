import type { Clocks } from '../questions/clocks';
import type { DateRange } from '../questions/days';
import type { Filters } from '../questions/filters';
import type { Opened } from '../network/selection';
import type { View } from './snapshot';

/** What a step of the browser history restores: what is open, filters, view, clocks and dates. */
export interface NavigationState {
  readonly selection: Opened | null;
  readonly filters: Filters;
  readonly view: View;
  /** Null if closed. */
  readonly clocks: Clocks | null;
  readonly dates: DateRange;
}
