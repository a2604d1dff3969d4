import type { Graph } from '../state/network/graph';
import type { Places } from '../state/places';

/** Actors and relations, and where the actors stand. */
export interface LaidOut {
  readonly graph: Graph;
  readonly places: Places;
}
