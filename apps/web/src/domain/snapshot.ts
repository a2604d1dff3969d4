import type { Gap } from '@entente/model';
import type { PathRef } from './paths';
import type { Clocks } from './clocks';
import type { DateRange } from './days';
import type { Filters, Unmatched } from './filters';
import type { Picked, Selection } from './selection';
import type { TableChoice } from './tableSettings';

/** The three views of what is shown. */
export const View = { GRAPH: 'graph', TABLE: 'table', TIMELINE: 'timeline' } as const;
export type View = (typeof View)[keyof typeof View];

/** What is brought out on the network, one thing at a time: a gap, or chains that were laid out, with their relations. */
export type Layer =
  | { readonly kind: 'gap'; readonly gap: Gap }
  | {
      readonly kind: 'chains';
      readonly chains: readonly PathRef[];
      readonly relationIds: readonly string[];
    };

/** The part of the network that is in sight: its middle and its reach, in the network's own measure, as the next window is of another size. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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

/** How what was loaded is looked at, of something that says more. */
export function sceneOf(holder: Scene): Scene {
  const { view, selection, picked, hidden, filters, unmatched, dates, clocks, layer, table, camera } = holder;
  return { view, selection, picked, hidden, filters, unmatched, dates, clocks, layer, table, camera };
}
