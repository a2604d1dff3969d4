import type { Facets } from '../filters/facets';
import type { Found } from '../tables/found';
import type { Dimmed } from './dimmed';
import type { Graph } from './graph';

/** What the views show of what was loaded. */
export interface Shown {
  /** As it stood and was known at the clocks; without what the filters leave out, where that goes rather than fades. */
  readonly graph: Graph;
  /** What of it fades for the filters. */
  readonly dimmed: Dimmed;
  /** As it was known at the reader's clock, whatever the world's and the filters. */
  readonly known: Graph;
  /** As it stood and was known at the clocks, whatever the filters. */
  readonly standing: Graph;
  /** What of that passes all filters but that of dates. */
  readonly anyDate: Graph;
  /** What of it passes all filters. */
  readonly matching: Graph;
  /** What of it passes all filters but what is looked for in the tables. */
  readonly tabled: Graph;
  readonly found: Found;
  /** Whether it is not known yet what was known by the day of the clock, so that there is nothing to show of it. */
  readonly awaited: boolean;
}

/** What passes all filters but those of one facet: by that the values of the facet are counted, so that each says how many it would bring. */
export type FacetGraph = (facet: keyof Facets) => Graph;
