import type { Figures } from '../measure/figures.js';

/** Something measured against something else. */
export interface Row {
  /** The graph: generated, or the sample. */
  readonly graph: string;
  readonly what: string;
  readonly against: string;
  /** Of ours and of theirs: times in milliseconds, a rate in a second, or megabytes. */
  readonly ours: Figures | number;
  readonly theirs: Figures | number;
  readonly unit: 'ms' | '1/s' | 'MB';
  /** What is compared with the goal: a quotient. */
  readonly ratio: number;
  readonly goal: string;
  readonly met: boolean;
}
