import type { WebRow } from './webRow.js';

/** A run of the page's benchmark, as it is kept as JSON. */
export interface WebReport {
  /** ISO 8601, UTC. */
  readonly date: string;
  readonly command: string;
  readonly minutes: number;
  readonly machine: string;
  readonly browser: string;
  /** Of others on the machine when it began: processes that wanted a core, on average over five minutes. */
  readonly load: number;
  readonly rows: readonly WebRow[];
}
