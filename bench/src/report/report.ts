import type { GraphCounts } from '../graph/writeGraph.js';
import type { Machine } from './machine.js';
import type { Row } from './row.js';

/** A run of the benchmark, as it is kept as JSON. */
export interface Report {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly command: string;
  readonly minutes: number;
  readonly machine: Machine;
  /** Of the generated graph. */
  readonly graph: GraphCounts;
  readonly rows: readonly Row[];
}
