import type { ReactNode } from 'react';

/** A value that the legend tells apart. */
export interface LegendEntry<T extends string = string> {
  readonly value: T;
  readonly name: string;
  /** How it looks on the network; left out where it has no look of its own. */
  readonly sample?: ReactNode;
  /** How many of what is there have it. */
  readonly count: number;
}
