import type { Camera } from './camera';
import type { Clocks } from './clocks/clocks';
import type { DateRange } from './clocks/dateRange';
import type { Filters } from './filters/filters';
import type { Unmatched } from './filters/unmatched';
import type { Layer } from './layer';
import type { Picked } from './selecting/picked';
import type { Selection } from './selecting/selection';
import type { TableChoice } from './tables/tableChoice';
import type { View } from './view';

/** How what was loaded is looked at: what a step of a story sets. */
export interface Scene {
  readonly view: View;
  /** What is open in the panel. */
  readonly selection: Selection | null;
  readonly picked: Picked;
  /** Ids of what was put out of sight. */
  readonly hidden: Picked;
  readonly filters: Filters;
  readonly unmatched: Unmatched;
  readonly dates: DateRange;
  /** Null where they are put away. */
  readonly clocks: Clocks | null;
  /** What is brought out on the network; null: nothing is. */
  readonly layer: Layer | null;
  readonly table: TableChoice;
  /** Null: the whole network. */
  readonly camera: Camera | null;
}
