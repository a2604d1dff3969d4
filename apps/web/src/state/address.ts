import type { Filters } from './filters';
import type { Selection } from './selection';

/** What the page's address says: what is open and what the legend brings out. */
export interface Address {
  readonly selection: Selection | null;
  readonly filters: Filters;
}
