import type { LayoutActor, LayoutRequest } from './layoutRequest';
import type { Point } from './point';

/** A tie by the positions of its two actors in the list. */
export interface IndexedTie {
  readonly from: number;
  readonly to: number;
  readonly weight: number;
}

/** A network being arranged: everything by position in the list of actors, since it is asked millions of times. */
export interface Arrangement {
  readonly actors: readonly LayoutActor[];
  readonly ties: readonly IndexedTie[];
  /** The ties of each actor. */
  readonly own: readonly (readonly IndexedTie[])[];
  readonly window: LayoutRequest['window'];
  /** The length at which a line costs one along each axis. */
  readonly span: Point;
  /** Where each actor stands, from the middle of the window. */
  readonly at: Point[];
}
