import type { Figures } from '../measure/figures.js';

/** Something measured against something else. */
export interface Row {
  /** The graph: generated, or the sample. */
  readonly graph: string;
  readonly what: string;
  readonly against: string;
  /** Of ours and of theirs, or of what is allowed: times in milliseconds, or an amount of the unit. */
  readonly ours: Figures | number;
  readonly theirs: Figures | number;
  readonly unit: 'ms' | '1/s' | 'MB' | 's' | 'bytes';
  /** What is compared with the goal: a quotient. */
  readonly ratio: number;
  readonly goal: string;
  /** Null where there is no goal. */
  readonly met: boolean | null;
}
