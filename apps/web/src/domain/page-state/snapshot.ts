import type { Gap } from '@entente/model';
import type { Clocks } from '../questions/clocks';
import type { DateRange } from '../questions/days';
import type { Filters, Unmatched } from '../questions/filters';
import type { PathRef } from '../questions/paths';
import type { Selected, Opened } from '../network/selection';
import type { TableChoice } from './tableSettings';

/** The three views of what is shown. */
export const View = { GRAPH: 'graph', TABLE: 'table', TIMELINE: 'timeline' } as const;
export type View = (typeof View)[keyof typeof View];

/** What is highlighted on the network, one thing at a time: a gap, or paths that were laid out, with their relations. */
export type Layer =
  | { readonly kind: 'gap'; readonly gap: Gap }
  | {
      readonly kind: 'chains';
      readonly chains: readonly PathRef[];
      readonly relationIds: readonly string[];
    };

/** The part of the network in view: its centre and extent in graph coordinates, since the next window may have another size. */
export interface Camera {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** How the loaded graph is viewed: what a step of a story sets. */
export interface Snapshot {
  readonly view: View;
  /** What the side panel shows. */
  readonly selection: Opened | null;
  readonly picked: Selected;
  /** Ids of what is hidden. */
  readonly hidden: Selected;
  readonly filters: Filters;
  readonly unmatched: Unmatched;
  readonly dates: DateRange;
  /** Null if closed. */
  readonly clocks: Clocks | null;
  /** What is highlighted in the network; null: nothing. */
  readonly layer: Layer | null;
  readonly table: TableChoice;
  /** Null: the whole network. */
  readonly camera: Camera | null;
}

/** The snapshot part of a larger state. */
export function snapshotOf(holder: Snapshot): Snapshot {
  const { view, selection, picked, hidden, filters, unmatched, dates, clocks, layer, table, camera } = holder;
  return { view, selection, picked, hidden, filters, unmatched, dates, clocks, layer, table, camera };
}
